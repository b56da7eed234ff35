package io.github.scw4j.k8s.pool;

import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.k8s.node.Taint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What the server refuses of pools, as far as that can be known beforehand. */
final class PoolLimits {
    private static final Pattern TAINT_KEY =
            Pattern.compile("([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?"
                    + "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])");
    private static final long GIGABYTE = 1_000_000_000L;

    private PoolLimits() {}

    static void check(PoolSpec pool) {
        Limits.length("the pool's name", pool.name(), 1, 100);
        Limits.length("nodeType", pool.nodeType(), 1, Integer.MAX_VALUE);
        Limits.atLeast("size", pool.size(), 0);
        Limits.notNegative("minSize", pool.minSize());
        pool.maxSize().ifPresent(most -> Limits.atLeast("maxSize", most, 1));
        if (pool.autoscaling()) {
            ordered(pool.minSize(), OptionalInt.of(pool.size()), pool.maxSize());
        }
        if (pool.nodeType().equals(PoolSpec.EXTERNAL_NODE_TYPE)) {
            external(pool);
        }
        if (pool.rootVolumeSizeBytes().isPresent()) {
            rootVolume(pool.rootVolumeType(), pool.rootVolumeSizeBytes().getAsLong());
        }
        taints(pool.taints());
        taints(pool.startupTaints());
    }

    static void check(UpdatePool update) {
        Limits.notCleared("autoscaling", update.autoscaling());
        Limits.notCleared("autohealing", update.autohealing());
        Limits.notCleared("upgradePolicy", update.upgradePolicy());
        Limits.atLeast("size", update.size(), 0);
        Limits.atLeast("minSize", update.minSize(), 0);
        Limits.atLeast("maxSize", update.maxSize(), 1);
        if (update.autoscaling().value().orElse(false)) {
            ordered(number(update.minSize()), number(update.size()), number(update.maxSize()));
        }
    }

    private static OptionalInt number(Change<Integer> change) {
        return change.value().map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static void ordered(OptionalInt least, OptionalInt size, OptionalInt most) {
        ordered("minSize", least, "size", size);
        ordered("size", size, "maxSize", most);
        ordered("minSize", least, "maxSize", most);
    }

    private static void ordered(String name, OptionalInt value, String largerName, OptionalInt larger) {
        if (value.isPresent() && larger.isPresent() && value.getAsInt() > larger.getAsInt()) {
            throw new IllegalArgumentException(name + " is " + value.getAsInt() + ", more than " + largerName
                    + ", which is " + larger.getAsInt() + "; under autoscaling minSize ≤ size ≤ maxSize is allowed");
        }
    }

    private static void external(PoolSpec pool) {
        boolean allowed =
                pool.size() == 0 && pool.minSize().orElse(0) == 0 && !pool.autoscaling() && !pool.autohealing();
        if (!allowed) {
            throw new IllegalArgumentException("pool \"" + pool.name() + "\" is external, with size " + pool.size()
                    + ", minSize " + pool.minSize().orElse(0) + ", autoscaling " + pool.autoscaling() + ", autohealing "
                    + pool.autohealing() + "; its machines join by themselves: only 0, 0, false, false is allowed");
        }
    }

    private static void rootVolume(Optional<PoolVolumeType> type, long bytes) {
        boolean blockStorage = type.isPresent()
                && (type.get().equals(PoolVolumeType.SBS_5K) || type.get().equals(PoolVolumeType.SBS_15K));
        if (blockStorage) {
            Limits.range("rootVolumeSizeBytes", bytes, 20 * GIGABYTE, 10_000 * GIGABYTE);
        } else if (bytes < 0) {
            throw new IllegalArgumentException("rootVolumeSizeBytes is " + bytes + "; 0 or more is allowed");
        }
    }

    static void taints(List<Taint> taints) {
        for (Taint taint : taints) {
            Limits.length("a taint's key", taint.key(), 1, 316);
            Limits.length("the value of taint " + taint.key(), taint.value(), 0, 63);
            if (!TAINT_KEY.matcher(taint.key()).matches()) {
                throw new IllegalArgumentException(
                        "\"" + taint.key() + "\" is not the key of a taint: expected letters, digits, "
                                + "-, _ and . with a letter or digit at both ends, after a DNS name and a slash if you like");
            }
        }
    }
}
