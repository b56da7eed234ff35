package io.github.scw4j.instance.privatenic;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at the private network interfaces of one server, which share a list. */
final class PrivateNicWatch implements Watched<PrivateNic, PrivateNicReadiness> {
    private final Calls calls;
    private final PrivateNics nics;
    private final String serverId;

    PrivateNicWatch(Calls calls, PrivateNics nics, String serverId) {
        this.calls = calls;
        this.nics = nics;
        this.serverId = serverId;
    }

    @Override
    public String kind() {
        return "private network interface";
    }

    @Override
    public String place() {
        return calls.zone().id();
    }

    @Override
    public Object group() {
        return List.of("private network interfaces", place(), "of server", serverId);
    }

    @Override
    public PrivateNic get(String id) {
        return nics.get(serverId, id);
    }

    @Override
    public Pages<PrivateNic> list() {
        return nics.list(serverId);
    }

    @Override
    public String id(PrivateNic nic) {
        return nic.id();
    }

    /** It has none of its own; its address is what people know it by. */
    @Override
    public String name(PrivateNic nic) {
        return nic.macAddress();
    }

    @Override
    public String status(PrivateNic nic) {
        return nic.state().value();
    }

    /** The API does not tell. */
    @Override
    public Optional<Instant> updatedAt(PrivateNic nic) {
        return Optional.empty();
    }

    @Override
    public Goal<PrivateNic> goal(PrivateNicReadiness readiness) {
        return PrivateNicReadiness.goal(readiness);
    }
}
