package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells of what happens to objects, without what nobody looks at.
 *
 * @param seen what planners see of an object; empty where they do not look at it
 * @param onChange called when that changes
 */
record Changes<F>(Function<F, Optional<?>> seen, Runnable onChange) implements ResourceEventHandler<F> {
    @Override
    public void onAdd(F object) {
        compare(Optional.empty(), seen.apply(object));
    }

    @Override
    public void onUpdate(F before, F after) {
        compare(seen.apply(before), seen.apply(after));
    }

    @Override
    public void onDelete(F object, boolean finalStateUnknown) {
        compare(seen.apply(object), Optional.empty());
    }

    private void compare(Optional<?> before, Optional<?> after) {
        if (!before.equals(after)) {
            onChange.run();
        }
    }
}
