package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.scw4j.k8s.node.Taint;
import java.util.List;

/**
 * All startup taints of a pool.
 *
 * @param startupTaints the taints
 */
record SetPoolStartupTaints(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Taint> startupTaints) {
    SetPoolStartupTaints {
        PoolLimits.taints(startupTaints);
    }
}
