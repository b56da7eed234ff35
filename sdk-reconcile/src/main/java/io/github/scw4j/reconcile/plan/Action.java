package io.github.scw4j.reconcile.plan;

/**
 * Something to be done, as data: it can be shown, compared, counted and thrown away. All that planners can ask for is here, so
 * that one executor, one audit trail and one set of budgets serve them all.
 */
public sealed interface Action
        permits PatchNode,
                DeleteNodeObject,
                DrainNode,
                RebootNode,
                ReplaceNode,
                WriteRecords,
                PatchService,
                ChangeLoadBalancer,
                ChangePool {
    /** What it is for. */
    Target target();

    /** What it does in one word, as in the audit trail: {@code patch}, {@code reboot}… */
    String verb();
}
