package io.github.scw4j.reconcile.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.reconcile.plan.Covered;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.RebootNode;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.Writes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");
    private static final Target NODE = new Target(
            "cluster-id",
            Optional.of(Region.FR_PAR),
            Optional.empty(),
            "scw-web-1",
            Optional.of("node-id"),
            Optional.of("uid"),
            Optional.of("7"),
            Optional.of("scaleway://instance/fr-par-1/server-id"),
            "default",
            Optional.of(Zone.FR_PAR_1));
    private static final Decision DECISION = new Decision(
            NOW,
            NODE,
            "reboot",
            "NotReady",
            Optional.of(NOW.minus(Duration.ofMinutes(15))),
            "not ready for 15m",
            List.of("lease: expired 15m ago"),
            Map.of("pool.unhealthy", 1, "pool.total", 5),
            List.of(new GateCheck("pool-unhealthy", true, "1 of 5, at most 1")));

    @Test
    void aRecordIsOneLineWithAllThatIsKnown() {
        Outcome outcome = new Outcome(
                new RebootNode(NODE, new Covered(Writes.nothing(), Writes.nothing(), Writes.nothing())),
                Outcome.Result.NOT_DONE,
                "try later");
        AuditRecord record = new AuditRecord(
                DECISION, Mode.ENFORCE, Optional.of(outcome), Optional.of("req-1"), Duration.ofMillis(120));

        assertThat(JsonLines.line(record))
                .isEqualTo("{\"time\":\"2026-11-26T15:00:00Z\",\"decision\":\"scw-web-1/reboot/1795705200000\","
                        + "\"cluster\":\"cluster-id\",\"region\":\"fr-par\",\"zone\":\"fr-par-1\",\"pool\":\"default\","
                        + "\"node\":\"scw-web-1\",\"node_id\":\"node-id\","
                        + "\"provider_id\":\"scaleway://instance/fr-par-1/server-id\","
                        + "\"kind\":\"NotReady\",\"since\":\"2026-11-26T14:45:00Z\","
                        + "\"witnesses\":[\"lease: expired 15m ago\"],"
                        + "\"counts\":{\"pool.total\":5,\"pool.unhealthy\":1},"
                        + "\"gates\":[{\"gate\":\"pool-unhealthy\",\"passed\":true,\"value\":\"1 of 5, at most 1\"}],"
                        + "\"action\":\"reboot\",\"reason\":\"not ready for 15m\",\"mode\":\"ENFORCE\","
                        + "\"request_id\":\"req-1\",\"outcome\":\"NOT_DONE\",\"detail\":\"try later\","
                        + "\"duration_ms\":120}");
    }

    @Test
    void aServiceIsNamedWithItsNamespace() {
        Target service = new Target(
                "cluster-id",
                Optional.empty(),
                Optional.of("shop"),
                "web",
                Optional.empty(),
                Optional.of("uid"),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
        Decision decision = Decision.of(NOW, service, "set-servers", "a node is new", List.of());

        assertThat(JsonLines.line(AuditRecord.of(decision, Mode.OBSERVE)))
                .isEqualTo("{\"time\":\"2026-11-26T15:00:00Z\",\"decision\":\"shop/web/set-servers/1795705200000\","
                        + "\"cluster\":\"cluster-id\",\"namespace\":\"shop\",\"service\":\"web\","
                        + "\"action\":\"set-servers\",\"reason\":\"a node is new\",\"mode\":\"OBSERVE\"}");
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        Decision plain = Decision.of(
                NOW, Target.cluster("cluster-id", Optional.empty(), "web"), "none", "all is well", List.of());

        assertThat(JsonLines.line(AuditRecord.of(plain, Mode.OBSERVE)))
                .isEqualTo(
                        "{\"time\":\"2026-11-26T15:00:00Z\",\"decision\":\"web/none/1795705200000\","
                                + "\"cluster\":\"cluster-id\",\"action\":\"none\",\"reason\":\"all is well\",\"mode\":\"OBSERVE\"}");
    }
}
