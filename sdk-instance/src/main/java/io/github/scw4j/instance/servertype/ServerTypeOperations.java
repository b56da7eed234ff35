package io.github.scw4j.instance.servertype;

import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.instance.internal.PagesOnly;

/** The operations on server types. */
final class ServerTypeOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/products/servers";

    static final Operation<PagesOnly, Page<ServerType>> LIST = Operation.get("ListServersTypes", ALL)
            .query(PagesOnly.class)
            .returnsHeaderPageOfMap("servers", "name", ServerType.class, ServerType::name);

    static final Operation<PagesOnly, Page<ServerTypeStock>> STOCK = Operation.get(
                    "GetServerTypesAvailability", ALL + "/availability")
            .query(PagesOnly.class)
            .returnsHeaderPageOfMap("servers", "name", ServerTypeStock.class, ServerTypeStock::name);

    private ServerTypeOperations() {}
}
