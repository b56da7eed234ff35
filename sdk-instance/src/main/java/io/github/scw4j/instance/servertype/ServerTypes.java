package io.github.scw4j.instance.servertype;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.instance.internal.PagesOnly;
import java.util.Optional;

/**
 * The types of servers on offer in a zone, reached through {@code Instances.of(client).serverTypes()}. Every call may throw a
 * {@link CallException}.
 */
public final class ServerTypes {
    private final Calls calls;

    /** For the entry point. */
    public ServerTypes(Calls calls) {
        this.calls = calls;
    }

    /** All types of the zone ({@code ListServersTypes}). */
    public Pages<ServerType> list() {
        return calls.pages(ServerTypeOperations.LIST, PagesOnly.LARGE);
    }

    /** One type of the zone, such as {@code PRO2-XXS}; empty where the zone has none of this name ({@code ListServersTypes}). */
    public Optional<ServerType> find(String name) {
        return list().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** How likely it is to get a server of each type ({@code GetServerTypesAvailability}). */
    public Pages<ServerTypeStock> stock() {
        return calls.pages(ServerTypeOperations.STOCK, PagesOnly.LARGE);
    }
}
