package io.github.scw4j.reconcile.annotation;

import java.util.Set;

/**
 * A value of a Service that cannot be followed.
 *
 * @param where the annotation's whole name, or the field, such as {@code spec.loadBalancerSourceRanges}
 * @param value the value, as it is written
 * @param allowed what is allowed there, or what is wrong with the value, for people
 * @param concerned what it would have set, and what therefore stays as it is
 * @param ports the Service's ports that it is about; empty: all of them
 */
public record AnnotationProblem(String where, String value, String allowed, Concerned concerned, Set<Integer> ports) {
    private static final int LONGEST_SHOWN = 200;

    /** Copies the set. */
    public AnnotationProblem {
        ports = Set.copyOf(ports);
    }

    /** Whether this port, or all, is hurt by it. */
    public boolean isAbout(int port) {
        return ports.isEmpty() || ports.contains(port);
    }

    /**
     * For people: {@code service.beta.kubernetes.io/scw-loadbalancer-timeout-server is "5 s"; a Go duration … is allowed}. Of a very
     * long value it has the beginning.
     */
    public String message() {
        String shown = value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
        return where + " is \"" + shown + "\"; " + allowed;
    }
}
