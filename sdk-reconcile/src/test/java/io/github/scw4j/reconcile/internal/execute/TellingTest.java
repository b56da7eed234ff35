package io.github.scw4j.reconcile.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.reconcile.internal.kubernetes.ClusterRecords;
import io.github.scw4j.reconcile.internal.kubernetes.EventBook;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlanEvent.Severity;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.WriteBudget;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");

    private final TestKubernetes kubernetes = TestKubernetes.start();
    private final List<PlanEvent> heard = new ArrayList<>();
    private final Telling telling = new Telling(
            new EventBook(
                    kubernetes.client(), new ClusterRecords(kubernetes.client(), "kube-system", "scw4j-reconcile")),
            heard::add);

    @AfterEach
    void close() {
        kubernetes.close();
    }

    private static PlanEvent event(String namespace, String uid) {
        Target target = new Target(
                "cluster",
                Optional.empty(),
                Optional.of(namespace).filter(some -> !some.isEmpty()),
                "web",
                Optional.empty(),
                Optional.of(uid),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
        return new PlanEvent(target, Severity.WARNING, "SyncFailed", "it cannot be done");
    }

    @Test
    void thingsOfOneNameAreToldOfEachByItself() {
        List<PlanEvent> events = List.of(event("default", "1"), event("kube-system", "2"), event("", "3"));

        telling.tell(events, NOW, true, new Budget(WriteBudget.defaults()));

        assertThat(heard).isEqualTo(events);
        assertThat(kubernetes.client().v1().events().inAnyNamespace().list().getItems())
                .filteredOn(event -> "SyncFailed".equals(event.getReason()))
                .extracting(event -> event.getMetadata().getNamespace() + "/"
                        + event.getMetadata().getName() + " "
                        + event.getInvolvedObject().getKind() + " "
                        + event.getCount())
                .containsExactlyInAnyOrder(
                        "default/web.1.syncfailed Service 1",
                        "kube-system/web.2.syncfailed Service 1",
                        "default/web.syncfailed Node 1");

        telling.tell(events, NOW, true, new Budget(WriteBudget.defaults()));
        assertThat(heard).as("nothing is new").hasSize(3);
    }
}
