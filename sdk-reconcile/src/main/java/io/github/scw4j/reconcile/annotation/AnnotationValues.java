package io.github.scw4j.reconcile.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The annotations of one Service, read, and what is wrong with them. */
final class AnnotationValues {
    private final Map<String, String> texts;
    private final Set<Integer> tcpPorts;
    private final Map<Annotation<?>, Object> values = new HashMap<>();
    private final List<AnnotationProblem> problems = new ArrayList<>();

    AnnotationValues(Map<String, String> texts, Set<Integer> tcpPorts) {
        this.texts = texts;
        this.tcpPorts = tcpPorts;
        AnnotationTable.all().forEach(this::read);
    }

    private <T> void read(Annotation<T> annotation) {
        text(annotation)
                .ifPresent(text -> annotation
                        .grammar()
                        .read(text)
                        .ifPresentOrElse(
                                value -> keep(annotation, text, value),
                                () -> problems.add(annotation.unreadable(text))));
    }

    private <T> void keep(Annotation<T> annotation, String text, T value) {
        values.put(annotation, value);
        if (value instanceof PortBound some) {
            some.flaws(tcpPorts).forEach(flaw -> problems.add(annotation.flawed(text, flaw)));
        }
    }

    private Optional<String> text(Annotation<?> annotation) {
        return Optional.ofNullable(texts.get(annotation.name()));
    }

    /** The Service's TCP ports. */
    Set<Integer> tcpPorts() {
        return tcpPorts;
    }

    /** Whether the Service has it, readable or not. */
    boolean isGiven(Annotation<?> annotation) {
        return texts.containsKey(annotation.name());
    }

    /** What the Service says, where it can be read. */
    @SuppressWarnings("unchecked") // put there by read, which is given the same type
    <T> Optional<T> find(Annotation<T> annotation) {
        return Optional.ofNullable((T) values.get(annotation));
    }

    /** What the Service says, and else what holds otherwise. */
    <T> T get(Annotation<T> annotation) {
        return find(annotation).or(annotation::standard).orElseThrow();
    }

    /** The same for one port. */
    <T> T at(Annotation<PerPort<T>> annotation, int port) {
        return find(annotation)
                .flatMap(value -> value.at(port))
                .or(() -> annotation.standard().flatMap(value -> value.at(port)))
                .orElseThrow();
    }

    /** Says of a value that can be read what is wrong with it all the same. */
    void refuse(Annotation<?> annotation, String why, Concerned part, Set<Integer> ports) {
        problems.add(annotation.problem(text(annotation).orElse(""), why, part, ports));
    }

    void refuse(AnnotationProblem problem) {
        problems.add(problem);
    }

    List<AnnotationProblem> problems() {
        return problems;
    }
}
