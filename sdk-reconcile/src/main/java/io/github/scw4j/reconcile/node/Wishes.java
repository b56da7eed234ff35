package io.github.scw4j.reconcile.node;

import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.tag.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What pools and tags ask for. Nodes of one pool have much of it in common: within a plan, each is read once. */
final class Wishes {
    private final NodePolicy policy;
    private final Map<String, PoolWishes> byPool = new HashMap<>();
    private final Map<String, Optional<Tag>> byText = new HashMap<>();

    Wishes(NodePolicy policy) {
        this.policy = policy;
    }

    void draft(Subject subject, NodeDraft draft) {
        PoolWishes pool = subject.pool().map(this::of).orElse(PoolWishes.NONE);
        TagWishes tags = TagWishes.of(subject, pool, text -> byText.computeIfAbsent(text, Tag::parse));
        if (policy.poolLabelsAndTaints()) {
            pool.draft(subject, tags, draft);
        }
        if (policy.tags()) {
            tags.draft(subject, draft);
        }
    }

    private PoolWishes of(Pool pool) {
        return byPool.computeIfAbsent(pool.id(), id -> PoolWishes.of(pool));
    }
}
