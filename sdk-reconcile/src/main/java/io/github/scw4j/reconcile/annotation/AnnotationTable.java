package io.github.scw4j.reconcile.annotation;

import java.util.List;
import java.util.stream.Stream;

/** All annotations that are understood. */
final class AnnotationTable {
    static final List<AnnotationGroup> GROUPS = List.of(
            LoadBalancerAnnotations.GROUP,
            NetworkAnnotations.GROUP,
            ServerAnnotations.GROUP,
            StatusAnnotations.GROUP,
            FrontendAnnotations.GROUP,
            BackendAnnotations.GROUP,
            HealthCheckAnnotations.GROUP);

    private AnnotationTable() {}

    static Stream<Annotation<?>> all() {
        return GROUPS.stream().flatMap(group -> group.annotations().stream());
    }
}
