package io.github.scw4j.samples.blueprint;

import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.blueprint.Blueprint;
import io.github.scw4j.k8s.blueprint.BlueprintPlan;
import io.github.scw4j.k8s.blueprint.BlueprintStoppedException;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.CallCount;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.PrintWriter;
import java.util.List;

/** A cluster as a value: planned and made, changed, and held up where somebody has to say yes. */
public final class Blueprinted {
    private final K8s k8s;
    private final Terminal terminal;

    private Blueprinted(K8s k8s, Terminal terminal) {
        this.k8s = k8s;
        this.terminal = terminal;
    }

    /** Plays on an embedded Scaleway. With the id of a cluster of one's own it prints the blueprint of that one, and changes nothing. */
    public static void main(String... arguments) {
        CallCount calls = new CallCount();
        try (Stage stage = arguments.length > 0
                ? Stage.live(client -> client.listener(calls))
                : Stage.embedded(EmbeddedScaleway.builder().skipWaits(), client -> client.listener(calls))) {
            Terminal terminal = Terminal.on(new PrintWriter(System.out, true, Terminal.charset()), stage.clock());
            Blueprinted sample = new Blueprinted(K8s.of(stage.client()), terminal);
            if (arguments.length > 0) {
                terminal.line(sample.k8s.blueprints().of(arguments[0]).toString());
            } else {
                sample.play();
            }
            terminal.line(calls.toString());
        }
    }

    private void play() {
        // tag::describe
        Blueprint web = Blueprint.builder()
                .network(n -> n.name("web"))
                .cluster(c -> c.name("web").version("1.35.3").autoUpgrade(a -> a.enable(true)))
                .addPool(p -> p.name("front").nodeType("PRO2-XXS").size(2).autoscaling(1, 5))
                .addPool(p -> p.name("back").nodeType("DEV1-M").size(1))
                .addAclRule(AclRuleSpec.of("203.0.113.0/24"))
                .addAclRule(AclRuleSpec.ofScalewayRanges())
                .build();
        // end::describe
        terminal.line("@|bold What is not there is made|@");
        apply(web);
        terminal.line("@|bold A second time nothing is done|@");
        apply(web);

        terminal.line("@|bold A size, labels, and another node type|@");
        Blueprint changed = web.toBuilder()
                .pools(List.of(
                        web.pools().get(0).toBuilder().putLabel("tier", "front").build(),
                        PoolSpec.builder()
                                .name("back")
                                .nodeType("DEV1-L")
                                .size(2)
                                .build()))
                .build();
        try {
            apply(changed);
        } catch (BlueprintStoppedException e) {
            terminal.line("  " + e.getMessage());
        }
        terminal.line("@|bold Somebody says yes|@");
        k8s.blueprints()
                .runner(k8s.blueprints().plan(changed))
                .allowing(ChangeClass.NEW_POOL_NEEDED)
                .onProgress((step, line) -> through(line))
                .run();
        terminal.line(k8s.blueprints().plan(changed).toString());
    }

    private void apply(Blueprint blueprint) {
        // tag::apply
        BlueprintPlan plan = k8s.blueprints().plan(blueprint);
        terminal.line(plan.toString());
        k8s.blueprints().runner(plan).onProgress((step, line) -> through(line)).run();
        // end::apply
    }

    private void through(String line) {
        if (line.endsWith(": done")) {
            terminal.line("  " + terminal.check() + " " + line);
        }
    }
}
