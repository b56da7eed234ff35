package io.github.scw4j.reconcile.annotation;

import java.util.List;

/**
 * What a Service says of its load balancer.
 *
 * @param spec what is wanted; where a value cannot be read, the default stands in its place, and is not to be applied: see
 *     {@link #isHeld}
 * @param problems all values that cannot be read, or not be followed together
 */
public record SpecReading(LoadBalancerSpec spec, List<AnnotationProblem> problems) {
    /** Copies the list. */
    public SpecReading {
        problems = List.copyOf(problems);
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
