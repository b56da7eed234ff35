package io.github.scw4j.reconcile.service;

import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that a user can see of a world, without the ids and addresses that come by chance. */
final class Picture {
    private Picture() {}

    static Set<Object> of(World world) {
        Set<Object> picture = new HashSet<>();
        for (LoadBalancer lb : world.scaleway.all()) {
            picture.add(List.of(
                    lb.name(), lb.type(), Set.copyOf(lb.tags()), lb.ips().size()));
            for (Backend backend : world.scaleway.backends(lb.id())) {
                picture.add(List.of(
                        lb.name(), backend.toUpdate().build(), backend.healthCheck(), Set.copyOf(backend.serverIps())));
            }
            world.scaleway.frontends(lb.id()).forEach(frontend -> {
                picture.add(List.of(
                        lb.name(),
                        frontend.toUpdate().backendId("").build(),
                        frontend.backend().map(Backend::name)));
                world.scaleway
                        .acls(frontend.id())
                        .forEach(acl -> picture.add(List.of(frontend.name(), acl.name(), acl.index(), acl.match())));
            });
            picture.add("private networks: " + world.scaleway.networks(lb.id()).size());
        }
        picture.add("load balancers: " + world.scaleway.all().size());
        picture.add("IPs: " + world.scaleway.ips().size());
        world.observe()
                .services()
                .forEach(service -> picture.add(List.of(
                        service.path(),
                        service.finalizers(),
                        service.annotations().keySet(),
                        service.ingress().size())));
        return picture;
    }
}
