package io.github.scw4j.reconcile.observation;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceSpec;
import io.fabric8.kubernetes.api.model.ServiceStatus;

/** From fabric8's Service to ours. Where something is missing, what Kubernetes itself takes for it stands in its place. */
final class ServiceReading {
    private ServiceReading() {}

    static KubernetesService of(Service service) {
        ObjectMeta metadata = service.getMetadata();
        KubernetesService.Builder builder = KubernetesService.builder()
                .namespace(MaybeMissing.filled(metadata.getNamespace()).orElse("default"))
                .name(metadata.getName())
                .uid(MaybeMissing.text(metadata.getUid()))
                .resourceVersion(MaybeMissing.text(metadata.getResourceVersion()))
                .deleting(metadata.getDeletionTimestamp() != null)
                .finalizers(MaybeMissing.items(metadata.getFinalizers()).toList())
                .type("ClusterIP");
        MaybeMissing.map(metadata.getAnnotations())
                .forEach((name, value) -> builder.putAnnotation(name, MaybeMissing.text(value)));
        if (service.getSpec() != null) {
            spec(service.getSpec(), builder);
        }
        if (service.getStatus() != null) {
            status(service.getStatus(), builder);
        }
        return builder.build();
    }

    private static void spec(ServiceSpec spec, KubernetesService.Builder builder) {
        MaybeMissing.filled(spec.getType()).ifPresent(builder::type);
        builder.loadBalancerClass(MaybeMissing.filled(spec.getLoadBalancerClass()))
                .loadBalancerIp(MaybeMissing.filled(spec.getLoadBalancerIP()))
                .loadBalancerSourceRanges(
                        MaybeMissing.items(spec.getLoadBalancerSourceRanges()).toList())
                .externalTrafficPolicyLocal("Local".equals(spec.getExternalTrafficPolicy()))
                .healthCheckNodePort(MaybeMissing.number(spec.getHealthCheckNodePort()))
                .clientIpAffinity("ClientIP".equals(spec.getSessionAffinity()))
                .ports(MaybeMissing.items(spec.getPorts())
                        .filter(port -> port.getPort() != null)
                        .map(port -> new ServicePort(
                                MaybeMissing.text(port.getName()),
                                MaybeMissing.filled(port.getProtocol()).orElse("TCP"),
                                port.getPort(),
                                MaybeMissing.number(port.getNodePort())))
                        .toList());
    }

    private static void status(ServiceStatus status, KubernetesService.Builder builder) {
        if (status.getLoadBalancer() != null) {
            builder.ingress(MaybeMissing.items(status.getLoadBalancer().getIngress())
                    .map(way -> new ServiceIngress(
                            MaybeMissing.filled(way.getIp()),
                            MaybeMissing.filled(way.getHostname()),
                            MaybeMissing.filled(way.getIpMode())))
                    .toList());
        }
    }
}
