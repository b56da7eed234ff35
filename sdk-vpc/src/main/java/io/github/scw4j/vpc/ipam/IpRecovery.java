package io.github.scw4j.vpc.ipam;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Whether a change of an IP address whose answer was lost was carried out: the address itself tells. */
final class IpRecovery {
    private IpRecovery() {}

    /** Nobody can book an address twice: one that is there since the first try is ours. */
    static Optional<Ip> booked(Calls calls, Sent<BookIp> sent) {
        Optional<IpAddress> wanted = sent.request().address();
        return calls.pages(IpOperations.LIST, from(sent.request().source(), sent.projectId())).stream()
                .filter(ip -> ip.address().map(Cidr::address).equals(wanted))
                .filter(ip -> sent.mayHaveMade(ip.createdAt()))
                .findFirst();
    }

    private static ListIps from(Source source, Optional<String> projectId) {
        return ListIps.builder()
                .projectId(projectId)
                .zonal(source.zonal())
                .regional(source.regional())
                .privateNetworkId(source.privateNetworkId())
                .subnetId(source.subnetId())
                .sourceVpcId(source.vpcId())
                .build();
    }

    static Optional<Ip> attached(Calls calls, Sent<AttachIp> sent) {
        return Optional.of(now(calls, sent))
                .filter(ip -> isOf(ip, sent.request().resource()));
    }

    static Optional<Ip> detached(Calls calls, Sent<DetachIp> sent) {
        return Optional.of(now(calls, sent))
                .filter(ip -> !isOf(ip, sent.request().resource()));
    }

    static Optional<Ip> moved(Calls calls, Sent<MoveIp> sent) {
        return Optional.of(now(calls, sent))
                .filter(ip -> sent.request()
                        .toResource()
                        .map(resource -> isOf(ip, resource))
                        .orElse(ip.resource().isEmpty()));
    }

    static Optional<Nothing> released(Calls calls, Sent<ReleaseIps> sent) {
        ListIps request = ListIps.builder().ipIds(sent.request().ipIds()).build();
        return calls.pages(IpOperations.LIST, request).stream().findFirst().isEmpty()
                ? Optional.of(Nothing.NOTHING)
                : Optional.empty();
    }

    private static Ip now(Calls calls, Sent<?> sent) {
        return calls.call(IpOperations.GET, sent.ids().get(0));
    }

    private static boolean isOf(Ip ip, CustomResource resource) {
        return ip.resource()
                .flatMap(Resource::macAddress)
                .filter(resource.macAddress()::equalsIgnoreCase)
                .isPresent();
    }
}
