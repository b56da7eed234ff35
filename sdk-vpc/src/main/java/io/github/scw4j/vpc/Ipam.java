package io.github.scw4j.vpc;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.vpc.ipam.Ips;
import java.util.function.UnaryOperator;

/**
 * The IPAM API, {@code ipam/v1}: which addresses there are in private networks, and who has them.
 *
 * <pre>{@code
 * for (Ip ip : Ipam.of(client).ips().list(l -> l.privateNetworkId(networkId).attached(true))) { … }
 * }</pre>
 *
 * <p>It is immutable, holds nothing of its own, and may be used by many threads.
 */
public final class Ipam {
    private final Calls calls;

    private Ipam(Calls calls) {
        this.calls = calls;
    }

    /** The API over this client. */
    public static Ipam of(ScalewayClient client) {
        return new Ipam(Calls.of(client));
    }

    /** The same with other options for its calls, such as another region. */
    public Ipam with(CallOptions options) {
        return new Ipam(calls.with(options));
    }

    /** The same with the options said in place. */
    public Ipam with(UnaryOperator<CallOptions.Builder> options) {
        return with(options.apply(CallOptions.builder()).build());
    }

    /** IP addresses. */
    public Ips ips() {
        return new Ips(calls);
    }
}
