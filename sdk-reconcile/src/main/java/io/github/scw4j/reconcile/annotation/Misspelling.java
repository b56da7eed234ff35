package io.github.scw4j.reconcile.annotation;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Annotations that look like ours and are none. */
final class Misspelling {
    private static final int LONGEST_COMPARED = 100;

    private Misspelling() {}

    static void check(Map<String, String> annotations, AnnotationValues values) {
        Set<String> known = AnnotationTable.all().map(Annotation::name).collect(Collectors.toSet());
        new TreeMap<>(annotations).forEach((name, value) -> {
            if (name.startsWith(ServiceAnnotations.PREFIX) && !known.contains(name)) {
                values.refuse(new AnnotationProblem(
                        name,
                        value,
                        "there is no such annotation; the closest one is " + closest(name, known),
                        Concerned.NOTHING,
                        Set.of()));
            }
        });
    }

    private static String closest(String name, Set<String> known) {
        return known.stream()
                .filter(candidate -> candidate.startsWith(ServiceAnnotations.PREFIX))
                .sorted()
                .min(Comparator.comparingInt(candidate -> distance(ending(name), ending(candidate))))
                .orElseThrow();
    }

    private static String ending(String name) {
        return name.substring(ServiceAnnotations.PREFIX.length());
    }

    /** How many letters have to be put in, taken out or replaced. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= Math.min(from.length(), LONGEST_COMPARED); row++) {
            int[] line = new int[to.length() + 1];
            line[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(replaced, 1 + Math.min(above[column], line[column - 1]));
            }
            above = line;
        }
        return above[to.length()];
    }
}
