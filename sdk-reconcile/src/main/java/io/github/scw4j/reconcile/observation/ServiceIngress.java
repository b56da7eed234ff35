package io.github.scw4j.reconcile.observation;

import java.util.Optional;

/**
 * One way to a Service from outside, as it stands in {@code status.loadBalancer.ingress}.
 *
 * @param ip the address
 * @param hostname the name, where there is no address
 * @param ipMode {@code VIP} or {@code Proxy}; empty where Kubernetes, before 1.29, does not know it
 */
public record ServiceIngress(Optional<String> ip, Optional<String> hostname, Optional<String> ipMode) {
    /** By address. */
    public static ServiceIngress ip(String ip, String ipMode) {
        return new ServiceIngress(Optional.of(ip), Optional.empty(), Optional.of(ipMode));
    }

    /** By name. */
    public static ServiceIngress hostname(String hostname) {
        return new ServiceIngress(Optional.empty(), Optional.of(hostname), Optional.empty());
    }
}
