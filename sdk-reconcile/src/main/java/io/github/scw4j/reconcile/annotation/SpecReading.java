package io.github.scw4j.reconcile.annotation;

import java.util.List;

/**
 * What a Service says of its load balancer.
 *
 * @param spec what is wanted; where a value cannot be read, the default stands in its place, and is not to be applied: see
 *     {@link #isHeld}
 * @param problems all values that cannot be read, or not be followed together
 * @param unserved the Service's ports that no load balancer can serve, and that therefore are not in {@code spec}
 */
public record SpecReading(LoadBalancerSpec spec, List<AnnotationProblem> problems, List<UnservedPort> unserved) {
    /** Copies the lists. */
    public SpecReading {
        problems = List.copyOf(problems);
        unserved = List.copyOf(unserved);
    }

    /** Of a Service all of whose ports can be served. */
    public SpecReading(LoadBalancerSpec spec, List<AnnotationProblem> problems) {
        this(spec, problems, List.of());
    }

    /** Whether this part of the load balancer has to stay as it is, as what is wanted of it is not known. */
    public boolean isHeld(Concerned part) {
        return problems.stream().anyMatch(problem -> problem.concerned() == part);
    }

    /** The same for one port of the Service. */
    public boolean isHeld(Concerned part, int port) {
        return problems.stream().anyMatch(problem -> problem.concerned() == part && problem.isAbout(port));
    }
}
