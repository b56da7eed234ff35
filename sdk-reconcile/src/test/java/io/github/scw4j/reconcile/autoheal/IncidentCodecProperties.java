package io.github.scw4j.reconcile.autoheal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written down is read back as it was; what cannot be read is never taken for nothing. */
class IncidentCodecProperties {
    @Property
    void anIncidentIsReadAsItWasWritten(@ForAll("incidents") Incident incident) {
        assertThat(IncidentCodec.read(incident.text())).isEqualTo(incident);
    }

    @Property
    void anyOtherTextIsAnAbandonedIncidentSoThatNothingIsDoneTwice(@ForAll String text) {
        assertThat(IncidentCodec.read(text).state()).isEqualTo(IncidentState.ABANDONED);
    }

    @Property
    void aRepairIsReadAsItWasWritten(@ForAll("repairs") Repair repair) {
        assertThat(RepairCodec.read(RepairCodec.write(repair))).contains(repair);
        assertThat(new Repairs(Map.of(repair.key(), RepairCodec.write(repair))).where(any -> true))
                .containsExactly(repair);
    }

    @Property
    void anyOtherTextIsNoRepair(@ForAll String text) {
        assertThat(RepairCodec.read(text)).isEmpty();
    }

    @Example
    void aKeyIsOneThatAConfigMapTakes() {
        Repair repair = new Repair(
                Repair.Step.REPLACE,
                "scw-web-default-1f3",
                "059cba69-38f5-4c32-9220-ce8443e8ca4e",
                "pool",
                "fr-par-1",
                Instant.parse("2026-01-05T00:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                Repair.Outcome.UNDER_WAY,
                Optional.empty(),
                Optional.empty());
        assertThat(repair.key()).matches("[-._a-zA-Z0-9]{1,253}");
    }

    @Provide
    Arbitrary<Incident> incidents() {
        return Combinators.combine(
                        Arbitraries.of(FaultKind.class),
                        instants(),
                        Arbitraries.of(IncidentState.class),
                        instants(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.strings())
                .as((kind, since, state, changedAt, reboots, cordoned, outOfService, note) -> Incident.builder()
                        .kind(kind)
                        .since(since)
                        .state(state)
                        .changedAt(changedAt)
                        .reboots(reboots)
                        .cordoned(cordoned)
                        .outOfService(outOfService)
                        .note(note)
                        .build());
    }

    @Provide
    Arbitrary<Repair> repairs() {
        Arbitrary<String> ids =
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(36);
        return Combinators.combine(
                        Arbitraries.of(Repair.Step.class),
                        Arbitraries.strings(),
                        ids,
                        instants(),
                        instants().optional(),
                        Arbitraries.of(Repair.Outcome.class),
                        instants().optional(),
                        ids.optional())
                .as((step, node, id, startedAt, calledAt, outcome, endedAt, replacement) -> new Repair(
                        step, node, id, id, "", startedAt, calledAt, calledAt, outcome, endedAt, replacement));
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 4_102_444_800_000L).map(Instant::ofEpochMilli);
    }
}
