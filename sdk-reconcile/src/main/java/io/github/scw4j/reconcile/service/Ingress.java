package io.github.scw4j.reconcile.service;

import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.reconcile.annotation.LoadBalancerSpec;
import io.github.scw4j.reconcile.annotation.PortSpec;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.observation.LoadBalancerParts.PrivateIp;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import io.github.scw4j.reconcile.observation.ServiceIngress;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways to a Service from outside, as its status shall have them. */
final class Ingress {
    private static final String VIP = "VIP";
    private static final String PROXY = "Proxy";

    private Ingress() {}

    /** Empty while the load balancer has no address yet. */
    static List<ServiceIngress> of(LoadBalancerSpec spec, ObservedLoadBalancer lb, LoadBalancerParts parts) {
        Stream<ServiceIngress> ways = lb.lb().ips().isEmpty()
                ? ofPrivateIps(spec, lb, parts)
                : lb.lb().ips().stream().flatMap(ip -> ofIp(spec, ip));
        return ways.distinct().toList();
    }

    private static Stream<ServiceIngress> ofIp(LoadBalancerSpec spec, Ip ip) {
        if (spec.useHostname()) {
            return Stream.of(ip.reverse()).filter(name -> !name.isEmpty()).map(ServiceIngress::hostname);
        }
        return ip.ipAddress().stream().map(address -> ServiceIngress.ip(address.toString(), ipMode(spec)));
    }

    private static Stream<ServiceIngress> ofPrivateIps(
            LoadBalancerSpec spec, ObservedLoadBalancer lb, LoadBalancerParts parts) {
        Stream<PrivateIp> ips =
                parts.privateIps().stream().filter(ip -> !ip.address().isIpv6());
        return spec.useHostname()
                ? ips.map(ip -> ServiceIngress.hostname(lb.id() + "." + ip.privateNetworkName()))
                : ips.map(ip -> ServiceIngress.ip(ip.address().toString(), ipMode(spec)));
    }

    /** A load balancer that speaks the PROXY protocol must not be gone around by what runs in the cluster. */
    private static String ipMode(LoadBalancerSpec spec) {
        boolean proxy = !spec.ports().isEmpty() && spec.ports().stream().allMatch(PortSpec::hasProxyProtocol);
        return spec.ipMode().orElse(proxy ? PROXY : VIP);
    }

    /** Whether the status says that already; a Kubernetes that does not know {@code ipMode} gives back none. */
    static boolean same(List<ServiceIngress> wanted, List<ServiceIngress> observed) {
        Set<ServiceIngress> left = new HashSet<>(observed);
        return wanted.size() == observed.size()
                && wanted.stream()
                        .allMatch(each -> left.remove(each)
                                || left.remove(new ServiceIngress(each.ip(), each.hostname(), Optional.empty())));
    }
}
