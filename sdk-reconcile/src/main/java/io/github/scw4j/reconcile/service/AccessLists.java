package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.lb.acl.Acl;
import io.github.scw4j.lb.acl.AclAction;
import io.github.scw4j.lb.acl.AclMatch;
import io.github.scw4j.lb.acl.AclSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who may use a frontend: the Service's source ranges and the nodes themselves, whose pods come by the load balancer too, and nobody
 * else. Rules of other names are somebody else's, and stay where they are.
 */
final class AccessLists {
    /** The most addresses that one rule has. */
    private static final int LARGEST = 60;

    private static final String OURS = "-lb-source-range-";
    private static final List<Cidr> EVERYBODY = List.of(Cidr.of("0.0.0.0/0"), Cidr.of("::/0"));

    private static final Comparator<Cidr> BY_ADDRESS =
            Comparator.comparing((Cidr range) -> range.address().toString()).thenComparingInt(Cidr::prefixLength);

    private AccessLists() {}

    /**
     * The whole list of a frontend.
     *
     * @param frontendName the frontend's name
     * @param ranges the Service's source ranges; empty: everybody may
     * @param nodes the addresses of the nodes
     * @param observed the list as it is
     */
    static List<AclSpec> wanted(
            String frontendName, Collection<Cidr> ranges, Collection<IpAddress> nodes, Collection<Acl> observed) {
        List<AclSpec> all = new ArrayList<>(observed.stream()
                .filter(acl -> !isOurs(acl.name()))
                .map(acl -> acl.toSpec().build())
                .toList());
        if (ranges.isEmpty()) {
            return all;
        }
        Set<Integer> taken = all.stream().map(AclSpec::index).collect(Collectors.toSet());
        List<List<Cidr>> parts = parts(ranges, nodes);
        List<Integer> free = IntStream.iterate(0, index -> index + 1)
                .filter(index -> !taken.contains(index))
                .limit(parts.size())
                .boxed()
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            all.add(rule(frontendName + OURS + i, free.get(i), AclAction.allow(), parts.get(i)));
        }
        int last = all.stream().mapToInt(AclSpec::index).max().orElse(-1) + 1;
        all.add(rule(frontendName + OURS + "end", last, AclAction.deny(), EVERYBODY));
        return all;
    }

    private static boolean isOurs(String name) {
        return name.contains(OURS);
    }

    private static List<List<Cidr>> parts(Collection<Cidr> ranges, Collection<IpAddress> nodes) {
        Set<String> sorted = new TreeSet<>();
        ranges.forEach(
                range -> sorted.add(range.isSingleAddress() ? range.address().toString() : range.toString()));
        nodes.forEach(node -> sorted.add(node.toString()));
        List<Cidr> all = sorted.stream().map(Cidr::of).toList();
        return IntStream.range(0, (all.size() + LARGEST - 1) / LARGEST)
                .mapToObj(part -> all.subList(part * LARGEST, Math.min(all.size(), (part + 1) * LARGEST)))
                .toList();
    }

    private static AclSpec rule(String name, int index, AclAction action, List<Cidr> sources) {
        return AclSpec.builder()
                .name(name)
                .index(index)
                .action(action)
                .match(AclMatch.builder().ipSubnets(sources).build())
                .build();
    }

    /** Whether the list is as wanted, whatever its order and that of the addresses in a rule. */
    static boolean same(Collection<AclSpec> wanted, Collection<Acl> observed) {
        Set<AclSpec> seen =
                observed.stream().map(acl -> normal(acl.toSpec().build())).collect(Collectors.toSet());
        return observed.size() == wanted.size()
                && wanted.stream()
                        .map(AccessLists::normal)
                        .collect(Collectors.toSet())
                        .equals(seen);
    }

    private static AclSpec normal(AclSpec acl) {
        AclSpec.Builder normal = acl.toBuilder().description("");
        acl.match()
                .ifPresent(match -> normal.match(match.toBuilder()
                        .ipSubnets(match.ipSubnets().stream().sorted(BY_ADDRESS).toList())
                        .build()));
        return normal.build();
    }
}
