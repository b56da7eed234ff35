package io.github.scw4j.reconcile.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Annotations that concern the same, in the order of their declaration. Each is declared by adding it: what is not here does not exist. */
final class AnnotationGroup {
    private final String title;
    private final Concerned concerned;
    private final List<Annotation<?>> annotations = new ArrayList<>();

    AnnotationGroup(String title, Concerned concerned) {
        this.title = title;
        this.concerned = concerned;
    }

    /** One with a value of its own where a Service does not have it. */
    <T> Annotation<T> add(String name, Grammar<T> grammar, String standard, String sets, String note) {
        Optional<T> value = grammar.read(standard);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(
                    "the default of " + name + " is \"" + standard + "\"; " + grammar.allowed() + " is allowed");
        }
        return add(name, grammar, value, "`" + standard + "`", sets, note);
    }

    /** One for which something else holds where a Service does not have it. */
    <T> Annotation<T> addUnset(String name, Grammar<T> grammar, String otherwise, String sets, String note) {
        return add(name, grammar, Optional.empty(), otherwise, sets, note);
    }

    private <T> Annotation<T> add(
            String name, Grammar<T> grammar, Optional<T> standard, String otherwise, String sets, String note) {
        String whole = name.indexOf('/') < 0 ? ServiceAnnotations.PREFIX + name : name;
        Annotation<T> annotation = new Annotation<>(whole, grammar, standard, otherwise, concerned, sets, note);
        annotations.add(annotation);
        return annotation;
    }

    String title() {
        return title;
    }

    List<Annotation<?>> annotations() {
        return Collections.unmodifiableList(annotations);
    }
}
