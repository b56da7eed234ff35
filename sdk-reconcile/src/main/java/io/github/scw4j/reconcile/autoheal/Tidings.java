package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.plan.Target;

/** What there is to tell of a node beside what is done about it; each thing once. */
final class Tidings {
    private final AutohealPolicy policy;
    private final Moment moment;
    private final Draft draft;
    private final Said said;

    Tidings(Moment moment, Draft draft, Said said) {
        this.moment = moment;
        policy = moment.policy();
        this.draft = draft;
        this.said = said;
    }

    void ifRecovered(Diagnosis of) {
        if (said.wasSaid("suspected/" + of.node().name())) {
            draft.tell(draft.target(of), AutohealEvent.RECOVERED, "ready again, nothing was done");
        }
    }

    void of(Diagnosis of) {
        String name = of.node().name();
        Target target = draft.target(of);
        of.node().pool().filter(Pool::autohealing).ifPresent(pool -> {
            if (said.isNews("platform/" + pool.id(), "")) {
                draft.alert(
                        draft.cluster(),
                        AutohealEvent.BLOCKED,
                        "pool " + pool.name() + " is healed by Scaleway (autohealing is on): it is only observed");
            }
        });
        if (of.health() == NodeHealth.LOCKED && said.isNews("locked/" + name, "")) {
            draft.alert(
                    target,
                    AutohealEvent.BLOCKED,
                    Gate.LOCKED.refusal("Scaleway locked it").toString());
        }
        if (of.health() == NodeHealth.STOPPED && said.isNews("stopped/" + name, "")) {
            draft.alert(
                    target,
                    AutohealEvent.BLOCKED,
                    Gate.STOPPED.refusal("its Instance was stopped by somebody").toString());
        }
        of.fault().ifPresent(fault -> fault(of, target, fault));
        boolean lasts = of.incident()
                .map(Incident::since)
                .or(() -> of.fault().map(Fault::since))
                .map(since -> moment.isOlder(since, policy.longRunningAlert()))
                .orElse(false);
        if (lasts && said.isNews("long/" + name, "")) {
            draft.alert(
                    target,
                    AutohealEvent.BLOCKED,
                    "not over after " + policy.longRunningAlert() + ": " + Steps.describe(of));
        }
    }

    private void fault(Diagnosis of, Target target, Fault fault) {
        String name = of.node().name();
        boolean quiet =
                fault.kind() == FaultKind.DISAGREEMENT && of.node().isReady(); // one side is often late to say so
        if (!quiet && said.isNews("suspected/" + name, "") && of.incident().isEmpty()) {
            draft.tell(target, AutohealEvent.SUSPECTED, Steps.describe(of));
        }
        if (fault.kind() == FaultKind.DISAGREEMENT
                && moment.isOlder(fault.since(), policy.disagreementNotify())
                && said.isNews("disagreement/" + name, "")) {
            draft.alert(
                    target,
                    AutohealEvent.BLOCKED,
                    Gate.WITNESSES.refusal(fault.detail()).toString());
        }
    }
}
