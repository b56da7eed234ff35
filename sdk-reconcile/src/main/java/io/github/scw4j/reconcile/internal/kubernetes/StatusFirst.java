package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Changes an object by two requests, as its status is a resource of its own: the status first, and the rest upon the version that
 * this gave.
 *
 * @param resource where the object is
 * @param reading from Kubernetes' object to ours
 * @param beforeEach called before each request
 */
record StatusFirst<F extends HasMetadata, T>(Resource<F> resource, Function<F, T> reading, Runnable beforeEach) {
    private static final PatchContext JSON = PatchContext.of(PatchType.JSON);

    /** The object as it is then; a patch of nothing is not sent. */
    T patch(T seen, Function<T, JsonPatch> ofStatus, Function<T, JsonPatch> ofObject) {
        JsonPatch status = ofStatus.apply(seen);
        T shown = status.isEmpty()
                ? seen
                : written(() -> resource.subresource("status").patch(JSON, status.toString()));
        JsonPatch object = ofObject.apply(shown);
        return object.isEmpty() ? shown : written(() -> resource.patch(JSON, object.toString()));
    }

    private T written(Supplier<F> request) {
        beforeEach.run();
        return reading.apply(request.get());
    }
}
