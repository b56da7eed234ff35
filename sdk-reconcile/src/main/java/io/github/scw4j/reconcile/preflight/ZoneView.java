package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.instance.placementgroup.PlacementGroup;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.servertype.ServerType;
import io.github.scw4j.instance.servertype.ServerTypeAvailability;
import io.github.scw4j.instance.servertype.ServerTypeStock;
import java.util.List;
import java.util.Optional;

/**
 * A zone, as far as it was looked at.
 *
 * @param offer its types of Instances ({@code ListServersTypes}), where asked for
 * @param stock how many are left ({@code GetServerTypesAvailability}), where asked for
 * @param servers its Instances ({@code ListServers}), where asked for
 * @param placementGroups its placement groups ({@code ListPlacementGroups}), where asked for
 */
record ZoneView(
        Optional<Look<List<ServerType>>> offer,
        Optional<Look<List<ServerTypeStock>>> stock,
        Optional<Look<List<Server>>> servers,
        Optional<Look<List<PlacementGroup>>> placementGroups) {
    List<ServerType> types() {
        return offer.flatMap(Look::value).orElse(List.of());
    }

    Optional<ServerType> type(String nodeType) {
        return types().stream()
                .filter(type -> type.name().equals(nodeType) || type.altNames().contains(nodeType))
                .findFirst();
    }

    Optional<ServerTypeAvailability> left(String nodeType) {
        return stock.flatMap(Look::value)
                .flatMap(all -> all.stream()
                        .filter(each -> each.name().equals(nodeType))
                        .map(ServerTypeStock::availability)
                        .findFirst());
    }

    boolean hasInStock(String nodeType) {
        return left(nodeType).filter(ServerTypeAvailability.AVAILABLE::equals).isPresent();
    }
}
