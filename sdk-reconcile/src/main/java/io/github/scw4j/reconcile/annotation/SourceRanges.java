package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.core.Cidr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where clients may come from, as {@code spec.loadBalancerSourceRanges} has it: read as Kubernetes does, blanks around a range and
 * bits behind its prefix left out.
 */
final class SourceRanges {
    private SourceRanges() {}

    static Set<Cidr> read(List<String> texts, AnnotationValues values) {
        Set<Cidr> ranges = new LinkedHashSet<>();
        for (String text : texts) {
            range(text).ifPresentOrElse(ranges::add, () -> values.refuse(problem(text)));
        }
        return ranges;
    }

    /** Kubernetes takes no address without a prefix length. */
    private static Optional<Cidr> range(String text) {
        return Optional.of(text.strip())
                .filter(range -> range.indexOf('/') >= 0)
                .flatMap(range -> Grammar.attempt(Cidr::of, range))
                .map(Cidr::network);
    }

    private static AnnotationProblem problem(String text) {
        return new AnnotationProblem(
                "spec.loadBalancerSourceRanges",
                text,
                "an IP range (such as 192.0.2.0/24 or 2001:db8::/32) is allowed",
                Concerned.SOURCE_RANGES,
                Set.of());
    }
}
