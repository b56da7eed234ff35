package io.github.scw4j.reconcile.annotation;

import java.util.Optional;
import java.util.Set;

/**
 * An annotation of a Service: all that is known of it, for reading, for checking and for the documentation.
 *
 * @param name the whole name
 * @param grammar how it is written
 * @param standard the value where a Service does not have it; empty where there is none
 * @param otherwise what holds then, for people: that value as it is written, or words
 * @param concerned what it sets, and what is held when it cannot be read
 * @param sets what it sets, for people
 * @param note what else there is to know; may be empty
 */
record Annotation<T>(
        String name,
        Grammar<T> grammar,
        Optional<T> standard,
        String otherwise,
        Concerned concerned,
        String sets,
        String note) {
    AnnotationProblem unreadable(String text) {
        return problem(text, grammar.allowed() + " is allowed", concerned, Set.of());
    }

    AnnotationProblem flawed(String text, PortFlaw flaw) {
        return problem(text, flaw.allowed(), flaw.harmful() ? concerned : Concerned.NOTHING, flaw.ports());
    }

    AnnotationProblem problem(String text, String allowed, Concerned part, Set<Integer> ports) {
        return new AnnotationProblem(name, text, allowed, part, ports);
    }
}
