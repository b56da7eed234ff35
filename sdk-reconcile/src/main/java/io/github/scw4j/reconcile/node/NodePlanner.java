package io.github.scw4j.reconcile.node;

import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ProviderId;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.DeleteNodeObject;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlannedAction;
import io.github.scw4j.reconcile.plan.Planner;
import io.github.scw4j.reconcile.plan.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps Node objects right: labels, provider id, addresses, taints; and deletes those whose Instance is gone. Nodes of other
 * machines, those with a provider id that is not an Instance's, are never touched.
 *
 * <p>All that changes of a node is one patch. An Instance counts as gone only where its zone was listed to the end and it was
 * missing in two looks, {@link NodePolicy#missingBeforeDeletion()} apart, while the node was not ready; a plan with a {@link
 * DeleteNodeObject} has it looked up once more before the object goes.
 */
public final class NodePlanner implements Planner {
    private final NodePolicy policy;

    /** A planner with this policy. */
    public NodePlanner(NodePolicy policy) {
        this.policy = policy;
    }

    @Override
    public Plan plan(Observation observation, Instant now) {
        List<Subject> subjects = Identification.subjects(observation);
        MissingInstances missing = new MissingInstances(observation, subjects, policy);
        Drafting drafting = new Drafting(observation, now, missing);
        subjects.forEach(drafting::consider);
        Plan brake = policy.deletion() ? DeletionBrake.plan(observation, missing, now) : Plan.nothing();
        return brake.and(new Plan(drafting.actions, drafting.refusals, List.of()));
    }

    /** One pass over the nodes. */
    private final class Drafting {
        private final Observation observation;
        private final Instant now;
        private final MissingInstances missing;
        private final Wishes wishes = new Wishes(policy);
        private final List<PlannedAction> actions = new ArrayList<>();
        private final List<Decision> refusals = new ArrayList<>();

        Drafting(Observation observation, Instant now, MissingInstances missing) {
            this.observation = observation;
            this.now = now;
            this.missing = missing;
        }

        void consider(Subject subject) {
            if (missing.contain(subject) && considerDeletion(subject)) {
                return;
            }
            NodeDraft draft = new NodeDraft(subject.object());
            TopologyLabels.draft(subject, policy, draft);
            draftProviderId(subject, draft);
            Addresses addresses = policy.addresses() ? draftAddresses(subject, draft) : Addresses.none();
            wishes.draft(subject, draft);
            if (policy.shutdownTaint()) {
                Shutdown.draft(subject, draft);
            }
            missing.mark(subject, draft);
            boolean initialized = policy.initialization() && initialize(subject, addresses, draft);
            if (!draft.isEmpty()) {
                PatchNode patch = new PatchNode(target(subject), draft.patch());
                act(patch, draft.summary(), List.of(), initialized ? Optional.of("Synced") : Optional.empty());
            }
        }

        /** Whether the object goes. */
        private boolean considerDeletion(Subject subject) {
            List<GateCheck> gates = missing.gates(subject);
            DeleteNodeObject deletion = new DeleteNodeObject(target(subject));
            String reason = "its Instance " + deletion.target().providerId().orElse("") + " is gone";
            boolean due = gates.stream().allMatch(GateCheck::passed);
            if (due) {
                act(deletion, reason, gates, Optional.of("DeletingNode"));
            } else {
                refusals.add(Decision.of(now, deletion.target(), deletion.verb(), reason, gates));
            }
            return due;
        }

        private void draftProviderId(Subject subject, NodeDraft draft) {
            if (policy.providerId() && subject.object().providerId().isEmpty()) {
                subject.machine()
                        .filter(machine -> machine.zone().isPresent())
                        .map(ProviderId::toString)
                        .ifPresent(draft::providerId);
            }
        }

        private Addresses draftAddresses(Subject subject, NodeDraft draft) {
            Addresses addresses = Addresses.of(subject, policy);
            draft.addresses(addresses.wanted());
            Optional<GateCheck> problem = addresses.problem();
            problem.ifPresent(gate -> refuse(subject, "set addresses", gate));
            return addresses;
        }

        /** Whether it was due and is done by the draft. */
        private boolean initialize(Subject subject, Addresses addresses, NodeDraft draft) {
            if (!Initialization.isDue(subject)) {
                return false;
            }
            Optional<GateCheck> obstacle = Initialization.draft(subject, addresses, draft);
            obstacle.ifPresent(gate -> refuse(subject, "initialize", gate));
            return obstacle.isEmpty();
        }

        private void refuse(Subject subject, String action, GateCheck gate) {
            refusals.add(Decision.of(now, target(subject), action, gate.value(), List.of(gate)));
        }

        private void act(Action action, String reason, List<GateCheck> gates, Optional<String> event) {
            Decision decision = Decision.of(now, action.target(), action.verb(), reason, gates);
            Optional<PlanEvent> told =
                    event.map(name -> new PlanEvent(action.target(), PlanEvent.Severity.NORMAL, name, reason));
            actions.add(new PlannedAction(action, decision, told));
        }

        private Target target(Subject subject) {
            return Target.node(observation, subject.node());
        }
    }
}
