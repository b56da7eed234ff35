package io.github.scw4j.reconcile.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KubernetesServiceTest {
    @Test
    void everythingThatPlannersNeedIsRead() {
        KubernetesService service = KubernetesService.of(yaml("""
                apiVersion: v1
                kind: Service
                metadata:
                  namespace: shop
                  name: web
                  uid: 11111111-2222-3333-4444-555555555555
                  resourceVersion: "42"
                  deletionTimestamp: "2026-01-01T00:00:00Z"
                  finalizers: [reconcile.scw4j.io/load-balancer-cleanup]
                  annotations: {service.beta.kubernetes.io/scw-loadbalancer-type: lb-gp-m}
                spec:
                  type: LoadBalancer
                  loadBalancerClass: reconcile.scw4j.io/load-balancer
                  loadBalancerIP: 51.15.1.2
                  loadBalancerSourceRanges: [10.0.0.0/8, nonsense]
                  externalTrafficPolicy: Local
                  healthCheckNodePort: 31234
                  sessionAffinity: ClientIP
                  ports:
                    - {name: http, port: 80, nodePort: 30080, targetPort: web}
                    - {name: dns, protocol: UDP, port: 53, nodePort: "30053"}
                status:
                  loadBalancer:
                    ingress:
                      - {ip: 51.15.1.2, ipMode: Proxy}
                      - {hostname: lb.example.org}
                """));

        assertEquals(
                KubernetesService.builder()
                        .namespace("shop")
                        .name("web")
                        .uid("11111111-2222-3333-4444-555555555555")
                        .resourceVersion("42")
                        .deleting(true)
                        .finalizers(Set.of("reconcile.scw4j.io/load-balancer-cleanup"))
                        .annotations(Map.of("service.beta.kubernetes.io/scw-loadbalancer-type", "lb-gp-m"))
                        .loadBalancerClass("reconcile.scw4j.io/load-balancer")
                        .loadBalancerIp("51.15.1.2")
                        .loadBalancerSourceRanges(List.of("10.0.0.0/8", "nonsense"))
                        .externalTrafficPolicyLocal(true)
                        .healthCheckNodePort(31234)
                        .clientIpAffinity(true)
                        .ports(List.of(
                                new ServicePort("http", "TCP", 80, 30080), new ServicePort("dns", "UDP", 53, 30053)))
                        .ingress(List.of(
                                ServiceIngress.ip("51.15.1.2", "Proxy"), ServiceIngress.hostname("lb.example.org")))
                        .build(),
                service);
        assertEquals("shop/web", service.path());
    }

    @Test
    void whatIsMissingReadsAsKubernetesTakesIt() {
        KubernetesService service = KubernetesService.of(new ServiceBuilder()
                .withNewMetadata()
                .withName("web")
                .endMetadata()
                .build());

        assertEquals(
                KubernetesService.builder()
                        .namespace("default")
                        .name("web")
                        .uid("")
                        .type("ClusterIP")
                        .build(),
                service);
    }

    @Test
    void missingPartsOfItsPartsAreNoReasonToFail() {
        Service fabric8 = new ServiceBuilder()
                .withNewMetadata()
                .withName("web")
                .endMetadata()
                .withNewSpec()
                .addNewPort()
                .withPort(80)
                .endPort()
                .addNewPort()
                .endPort()
                .endSpec()
                .withNewStatus()
                .withNewLoadBalancer()
                .addNewIngress()
                .endIngress()
                .endLoadBalancer()
                .endStatus()
                .build();
        fabric8.getMetadata().setFinalizers(null);
        fabric8.getMetadata().setAnnotations(null);
        fabric8.getSpec().setLoadBalancerSourceRanges(null);

        KubernetesService service = KubernetesService.of(fabric8);

        assertEquals(List.of(new ServicePort("", "TCP", 80, 0)), service.ports(), "one without a number is none");
        assertEquals(
                List.of(new ServiceIngress(Optional.empty(), Optional.empty(), Optional.empty())), service.ingress());
        assertEquals(0, service.healthCheckNodePort());
        assertFalse(service.deleting());
        assertTrue(service.finalizers().isEmpty());

        fabric8.getSpec().setPorts(null);
        fabric8.getStatus().getLoadBalancer().setIngress(null);
        assertTrue(KubernetesService.of(fabric8).ports().isEmpty());
        assertTrue(KubernetesService.of(fabric8).ingress().isEmpty());

        fabric8.getStatus().setLoadBalancer(null);
        assertTrue(KubernetesService.of(fabric8).ingress().isEmpty());
    }

    private static Service yaml(String text) {
        return Serialization.unmarshal(text, Service.class);
    }
}
