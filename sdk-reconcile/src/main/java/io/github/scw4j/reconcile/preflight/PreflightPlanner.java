package io.github.scw4j.reconcile.preflight;

/** Judges a draft by what was seen: a pure function, one class a subject. */
final class PreflightPlanner {
    private final ClusterDraft draft;
    private final Observation seen;
    private final Quotas quotas;

    PreflightPlanner(ClusterDraft draft, Observation seen, Quotas quotas) {
        this.draft = draft;
        this.seen = seen;
        this.quotas = quotas;
    }

    PreflightReport report(String subject) {
        Findings found = new Findings();
        new VersionRules(draft, seen, found).judge();
        new ClusterTypeRules(draft, seen, found).judge();
        new ClusterRules(draft, seen, quotas, found).judge();
        new NetworkRules(draft, seen, found).judge();
        new ServerQuotaRules(draft, seen, quotas, found).judge();
        new PlacementGroupRules(draft, seen, found).judge();
        for (PoolDraft pool : draft.pools()) {
            new PoolRules(draft, pool, seen, found).judge();
        }
        return found.report(subject);
    }
}
