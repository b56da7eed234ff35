package io.github.scw4j.reconcile.annotation;

import java.util.stream.Collectors;

/** The page of the documentation, from the table that reads the annotations. */
final class AnnotationPage {
    private static final String HEAD = """
            # Annotations of Services

            What a Service of type `LoadBalancer` says of its load balancer: the annotations of Scaleway's cloud controller, all 49, with the same names, values and defaults, and one of our own. This page is
            made by a test (`AnnotationPageTest`) from the table that reads them.

            ```java
            Service manifest = Serialization.unmarshal(yaml, Service.class);
            SpecReading reading = ServiceAnnotations.read(manifest, SpecDefaults.none());
            reading.problems().forEach(problem -> System.out.println(problem.message()));
            ```

            That needs neither a cluster nor Scaleway. All that cannot be followed is told at once, in words such as

            ```
            service.beta.kubernetes.io/scw-loadbalancer-timeout-server is "5 s"; a Go duration of whole milliseconds from 0s to 596h (such as 300ms, 5s or 1m30s) is allowed
            ```

            A value that cannot be followed holds only the part of the load balancer that it sets, on the ports that it names: that part stays as it is, or is not made yet, and everything else goes on.

            | held | by a value that sets |
            |---|---|
            | the load balancer and its addresses | the load balancer, `spec.loadBalancerIP` |
            | its private networks | private networks |
            | which nodes are its servers | servers |
            | who may connect | `spec.loadBalancerSourceRanges` |
            | the frontend, backend or health check of a port | that one; of every port, where no port is named |
            | the Service's status | the status |
            | nothing | what has no effect, such as a misspelt annotation, which is told with the closest name that there is |

            ## How values are written

            | | |
            |---|---|
            | true or false | `1`, `t`, `T`, `TRUE`, `true`, `True`, or `0`, `f`, `F`, `FALSE`, `false`, `False` |
            | ports | the Service's ports, not node ports: `true` or `*` for all, `false` or nothing for none, or numbers separated by commas, such as `80,443` or `0x50`; `1` is port 1 |
            | for each port | `value`, or `port,port:value`, with semicolons between several: `tcp;80,8080:http`. The last entry with a port counts, and else the first without ports |
            | Go duration | numbers with `h`, `m`, `s`, `ms`, `us`, `ns`: `1m30s`, `1.5h`, `300ms` |
            """;

    private static final String TAIL = """

            ## Fields of the spec

            | field | |
            |---|---|
            | `ports` | each TCP port with a node port has a frontend and a backend; others are told as not served, and do not stop those |
            | `loadBalancerSourceRanges` | who may connect. As in Kubernetes blanks around a range and bits behind its prefix do not count: `10.1.2.3/8` is `10.0.0.0/8` |
            | `loadBalancerIP` | the address that it has, where `ip-ids` does not say |
            | `externalTrafficPolicy: Local` | nodes are asked for pods at `healthCheckNodePort`, where neither `health-check-from-service` nor `health-check-type` says otherwise |
            | `sessionAffinity: ClientIP` | `sticky-sessions: table`, where the annotation does not say otherwise |

            ## Where this is not what the cloud controller does

            - A bad value does not stop the whole Service, and never its deletion.
            - What the cloud controller passes on unchecked, or overlooks, is refused: negative lengths of time, numbers that the API does not take, ids that are no UUIDs, a bad item behind a good one, ports that
              the Service does not have, a database check without a user, source ranges that are none.
            - `externalTrafficPolicy`, `sessionAffinity`, and private networks without a default one are followed.
            - UDP ports are told, and stop nothing.
            - A check by HTTPS keeps its query.
            - A load balancer is made anew only with `reconcile.scw4j.io/allow-recreation`.
            """;

    private AnnotationPage() {}

    static String page() {
        return HEAD + AnnotationTable.GROUPS.stream().map(AnnotationPage::group).collect(Collectors.joining()) + TAIL;
    }

    private static String group(AnnotationGroup group) {
        return "\n## " + group.title() + "\n\n| annotation | values | default | sets | |\n|---|---|---|---|---|\n"
                + group.annotations().stream().map(AnnotationPage::row).collect(Collectors.joining());
    }

    private static String row(Annotation<?> annotation) {
        return "| `" + annotation.name() + "` | " + values(annotation) + " | " + annotation.otherwise() + " | "
                + annotation.sets() + " | " + annotation.note() + " |\n";
    }

    private static String values(Annotation<?> annotation) {
        return annotation.grammar().allowed().replace("*", "\\*").replace("|", "\\|");
    }
}
