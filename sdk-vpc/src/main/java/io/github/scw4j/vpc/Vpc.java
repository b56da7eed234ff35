package io.github.scw4j.vpc;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.vpc.cloud.Vpcs;
import io.github.scw4j.vpc.privatenetwork.PrivateNetworks;
import java.util.function.UnaryOperator;

/**
 * The VPC API, {@code vpc/v2}, as far as a Kubernetes cluster needs it.
 *
 * <pre>{@code
 * PrivateNetwork network = Vpc.of(client).privateNetworks().create(n -> n.name("nodes"));
 * }</pre>
 *
 * <p>It is immutable, holds nothing of its own, and may be used by many threads.
 */
public final class Vpc {
    private final Calls calls;

    private Vpc(Calls calls) {
        this.calls = calls;
    }

    /** The API over this client. */
    public static Vpc of(ScalewayClient client) {
        return new Vpc(Calls.of(client));
    }

    /** The same with other options for its calls, such as another region. */
    public Vpc with(CallOptions options) {
        return new Vpc(calls.with(options));
    }

    /** The same with the options said in place. */
    public Vpc with(UnaryOperator<CallOptions.Builder> options) {
        return with(options.apply(CallOptions.builder()).build());
    }

    /** Virtual private clouds. */
    public Vpcs vpcs() {
        return new Vpcs(calls);
    }

    /** Private networks. */
    public PrivateNetworks privateNetworks() {
        return new PrivateNetworks(calls);
    }
}
