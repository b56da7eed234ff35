package io.github.scw4j.reconcile.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What is expected of one annotation.
 *
 * @param name the name, without its usual beginning
 * @param field what it sets
 * @param value a value
 * @param meaning what the field is then
 * @param otherwise what the field is where the annotation is missing
 * @param bad a value that is refused
 * @param allowed what its message says after the value
 * @param held what is held then
 * @param company other annotations that the good value needs: names and values
 */
record AnnotationRow(
        String name,
        Function<SpecReading, Object> field,
        String value,
        Object meaning,
        Object otherwise,
        String bad,
        String allowed,
        Concerned held,
        List<String> company) {
    static AnnotationRow row(
            String name, Function<SpecReading, Object> field, String value, Object meaning, Object otherwise) {
        return new AnnotationRow(name, field, value, meaning, otherwise, "", "", Concerned.NOTHING, List.of());
    }

    AnnotationRow refuses(String bad, String allowed, Concerned held) {
        return new AnnotationRow(name, field, value, meaning, otherwise, bad, allowed, held, company);
    }

    AnnotationRow in(String... company) {
        return new AnnotationRow(name, field, value, meaning, otherwise, bad, allowed, held, Arrays.asList(company));
    }

    /** The company, and this annotation with a value. */
    String[] with(String value) {
        String[] all = Arrays.copyOf(company.toArray(String[]::new), company.size() + 2);
        all[company.size()] = name;
        all[company.size() + 1] = value;
        return all;
    }

    @Override
    public String toString() {
        return name;
    }
}
