package io.github.scw4j.reconcile.service;

import static io.github.scw4j.reconcile.service.World.tcp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.reconcile.service.Mishap.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a Service, with each of its steps going wrong in each way. */
class MishapsTest {
    /** What is seen whenever it has come to rest. */
    private static List<Set<Object>> live(World world) {
        List<Set<Object>> pictures = new ArrayList<>();
        world.node(1)
                .node(2)
                .service(
                        "web",
                        service -> service.addPorts(tcp(80, 30080), tcp(443, 30443))
                                .loadBalancerSourceRanges(List.of("192.0.2.0/24")));
        world.settle();
        pictures.add(Picture.of(world));
        world.node(3)
                .annotate("web", "timeout-client", "5s")
                .annotate("web", "protocol-http", "80")
                .annotate("web", "health-check-type", "80:http;tcp")
                .annotate("web", "ssl-compatibility-level", "ssl_compatibility_level_modern")
                .annotate("web", "type", "lb-gp-m")
                .annotate("web", "pn-ids", "77777777-7777-4777-8777-777777777777")
                .change("web", service -> service.ports(List.of(tcp(80, 30080), tcp(8443, 30444))));
        world.settle();
        pictures.add(Picture.of(world));
        world.annotate("web", "private", "true")
                .change("web", service -> service.putAnnotation("reconcile.scw4j.io/allow-recreation", "true"));
        world.settle();
        pictures.add(Picture.of(world));
        world.change("web", service -> service.deleting(true));
        world.settle();
        pictures.add(Picture.of(world));
        return pictures;
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class)
    void whateverGoesWrongInWhicheverStepTheEndIsTheSame(Kind kind) {
        World calm = new World();
        List<Set<Object>> expected = live(calm);
        assertThat(calm.scaleway.all()).isEmpty();
        assertThat(calm.scaleway.ips()).isEmpty();
        assertThat(calm.hasService("web")).isFalse();
        assertThat(calm.steps()).isGreaterThan(30);

        for (int step = 0; step < calm.steps(); step++) {
            if (kind != Kind.LATE || calm.creates(step)) {
                assertThat(live(new World().mishap(step, kind)))
                        .as("%s in step %d", kind, step)
                        .isEqualTo(expected);
            }
        }
    }
}
