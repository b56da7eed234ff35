package io.github.scw4j.instance.server;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at servers; those of one zone share a list. */
final class ServerWatch implements Watched<Server, ServerReadiness> {
    private final Calls calls;
    private final Servers servers;

    ServerWatch(Calls calls, Servers servers) {
        this.calls = calls;
        this.servers = servers;
    }

    @Override
    public String kind() {
        return "server";
    }

    @Override
    public String place() {
        return calls.zone().id();
    }

    @Override
    public Object group() {
        return List.of("servers", place());
    }

    @Override
    public Server get(String id) {
        return servers.get(id);
    }

    @Override
    public Pages<Server> list() {
        return servers.list();
    }

    @Override
    public String id(Server server) {
        return server.id();
    }

    @Override
    public String name(Server server) {
        return server.name();
    }

    @Override
    public String status(Server server) {
        return server.state().value();
    }

    @Override
    public Optional<Instant> updatedAt(Server server) {
        return server.modificationDate();
    }

    @Override
    public Goal<Server> goal(ServerReadiness readiness) {
        return readiness.goal(servers);
    }
}
