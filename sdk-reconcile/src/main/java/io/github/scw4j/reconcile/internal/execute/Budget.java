package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.ChangePool;
import io.github.scw4j.reconcile.plan.DeleteNodeObject;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.CreateFrontend;
import io.github.scw4j.reconcile.plan.RebootNode;
import io.github.scw4j.reconcile.plan.ReplaceNode;
import io.github.scw4j.reconcile.plan.WriteBudget;
import java.util.Optional;

/** What is left of a round's budget. */
final class Budget {
    private static final Optional<String> NO_CALL = Optional.of("no call to Scaleway left in this round");

    private int kubernetesWrites;
    private int evictions;
    private int nodeDeletions;
    private int scalewayCalls;
    private int loadBalancerCalls;

    Budget(WriteBudget budget) {
        kubernetesWrites = budget.kubernetesWrites();
        evictions = budget.evictions();
        nodeDeletions = budget.nodeDeletions();
        scalewayCalls = budget.scalewayCalls();
        loadBalancerCalls = budget.loadBalancerCalls();
    }

    /** What keeps an action from being begun; empty when there is enough for all that it may need. */
    Optional<String> lacks(Action action) {
        if (action instanceof RebootNode || action instanceof ReplaceNode) {
            // what is written before the call, and what is written when it was not carried out
            return scalewayCalls < 1 ? NO_CALL : lacksWrites(4);
        }
        if (action instanceof ChangePool) {
            return scalewayCalls < 1 ? NO_CALL : Optional.empty();
        }
        if (action instanceof ChangeLoadBalancer change) {
            return lacksCalls(calls(change.change()));
        }
        if (action instanceof DeleteNodeObject && nodeDeletions < 1) {
            return Optional.of("no deletion of a Node object left in this round");
        }
        return lacksWrites(2);
    }

    private static int calls(LoadBalancerChange change) {
        // the frontend, who may use it, and taking it back when that cannot be said
        return change instanceof CreateFrontend creation && !creation.acls().isEmpty() ? 3 : 1;
    }

    private Optional<String> lacksCalls(int needed) {
        return loadBalancerCalls < needed
                ? Optional.of(loadBalancerCalls + " changes of load balancers left in this round, up to " + needed
                        + " needed")
                : Optional.empty();
    }

    private Optional<String> lacksWrites(int needed) {
        return kubernetesWrites < needed
                ? Optional.of(
                        kubernetesWrites + " writes to Kubernetes left in this round, up to " + needed + " needed")
                : Optional.empty();
    }

    boolean hasWrite() {
        return kubernetesWrites > 0;
    }

    void write() {
        kubernetesWrites--;
    }

    void deletion() {
        nodeDeletions--;
        write();
    }

    void call() {
        scalewayCalls--;
    }

    void loadBalancerCall() {
        loadBalancerCalls--;
    }

    int evictions() {
        return Math.min(evictions, kubernetesWrites);
    }

    void evicted(int count) {
        evictions -= count;
        kubernetesWrites -= count;
    }
}
