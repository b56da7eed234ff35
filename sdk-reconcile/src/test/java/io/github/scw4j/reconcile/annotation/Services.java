package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.ServicePort;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Services to read, with the TCP ports 80 and 443 and the UDP port 53. */
final class Services {
    static final String UID = "5e41ce00-0000-4000-8000-000000000001";
    static final String NETWORK = "0e700000-0000-4000-8000-000000000001";

    private Services() {}

    static KubernetesService.Builder service() {
        return KubernetesService.builder()
                .namespace("shop")
                .name("web")
                .uid(UID)
                .addPorts(
                        new ServicePort("https", "TCP", 443, 30443),
                        new ServicePort("http", "TCP", 80, 30080),
                        new ServicePort("dns", "UDP", 53, 30053));
    }

    /** With annotations: names without their usual beginning, and values. */
    static KubernetesService annotated(String... namesAndValues) {
        Map<String, String> annotations = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            annotations.put(name(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return service().annotations(annotations).build();
    }

    static String name(String name) {
        return name.indexOf('/') < 0 ? "service.beta.kubernetes.io/scw-loadbalancer-" + name : name;
    }

    static SpecReading read(KubernetesService service) {
        return ServiceAnnotations.read(service, SpecDefaults.none());
    }

    static SpecReading read(String... namesAndValues) {
        return read(annotated(namesAndValues));
    }

    static SpecReading readWithNetwork(String... namesAndValues) {
        return ServiceAnnotations.read(
                annotated(namesAndValues), new SpecDefaults(Optional.empty(), "lb-s", Optional.of(NETWORK)));
    }

    static PortSpec port(SpecReading reading, int port) {
        return reading.spec().ports().stream()
                .filter(spec -> spec.port() == port)
                .findFirst()
                .orElseThrow();
    }
}
