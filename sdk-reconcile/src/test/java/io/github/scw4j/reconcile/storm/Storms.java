package io.github.scw4j.reconcile.storm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The ten runs, and the page that has their figures. Run it to write the page anew. */
public final class Storms {
    static final Path PAGE = Path.of("..", "docs", "autoheal-storms.md");

    private Storms() {}

    static List<StormResult> run() {
        return LongStream.rangeClosed(1, 10)
                .parallel()
                .mapToObj(seed -> new Storm(seed, seed > 5).run())
                .toList();
    }

    static String page(List<StormResult> results) {
        return """
                # Storms

                Ten runs of 1 000 hours each, in memory and in virtual time, of a cluster of 30 nodes in four pools and three zones: nodes hang, die, come and go, lose their
                disk or Kubernetes' sight; zones fail; the APIs cannot be read, or answer with errors after or before they did what was asked; there is no stock; the healer's clock
                jumps by up to two hours; its process ends and begins anew; disruption budgets refuse evictions. In a second world the same happens to the same nodes, and
                nobody does anything. Autoheal has its [defaults](autoheal.md).

                | seed | faults | mishaps | healthy, healed | healthy, left alone | reboots | replacements | most behind | worse off, idle | not reported | broken at the end |
                |---|---|---|---|---|---|---|---|---|---|---|
                %s

                *Healthy* is the share of ready nodes over the time. *Most behind*: the most nodes at one moment that were well in the world left alone and not in the healed one.
                *Worse off, idle*: how often that was so for a node whose repair was not under way (from the call until it, or the one in its place, was well); it has to be none.
                *Not reported*: nodes that were broken for two and a half hours without a warning on the node or a freeze that was told; it has to be none. In the runs where
                all faults mend themselves, waiting is a cure as well: they show what healing costs where it is not needed.

                `StormTest` runs them with the module's tests and fails when these figures are not those of the code. To write them anew:

                ```
                mvn -q -pl sdk-reconcile -am test -Dtest=StormTest -Dsurefire.failIfNoSpecifiedTests=false -Dscw4j.storms.write=true
                ```
                """.formatted(results.stream().map(StormResult::row).collect(Collectors.joining("\n")));
    }

    static void write(List<StormResult> results) throws IOException {
        Files.writeString(PAGE, page(results));
    }
}
