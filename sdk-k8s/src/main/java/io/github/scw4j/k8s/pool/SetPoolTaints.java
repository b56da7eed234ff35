package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.scw4j.k8s.node.Taint;
import java.util.List;

/**
 * All taints of a pool.
 *
 * @param taints the taints
 */
record SetPoolTaints(@JsonSetter(nulls = Nulls.AS_EMPTY) List<Taint> taints) {
    SetPoolTaints {
        PoolLimits.taints(taints);
    }
}
