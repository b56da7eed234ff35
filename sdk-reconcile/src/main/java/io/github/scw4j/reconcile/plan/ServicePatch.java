package io.github.scw4j.reconcile.plan;

import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.ServiceIngress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A change of a Service: what is not named here is somebody else's and stays. */
@Value.Immutable
@OrderedMapStyle
public sealed interface ServicePatch permits ImmutableServicePatch {
    /** Annotations to set. */
    Map<String, String> annotations();

    /** Annotations to take away. */
    Set<String> removedAnnotations();

    /** The finalizer to put on. */
    Optional<String> finalizer();

    /** The finalizers to take away; a Service that is being deleted goes with its last one. */
    Set<String> removedFinalizers();

    /**
     * All ways to it from outside that its status shall have. The status is another resource of Kubernetes': it is written first, so
     * that a Service does not lose its finalizer while it still shows an address.
     */
    Optional<List<ServiceIngress>> ingress();

    /** Whether it changes nothing. */
    default boolean isEmpty() {
        return equals(none());
    }

    /** The object after the change. */
    default KubernetesService applyTo(KubernetesService service) {
        Map<String, String> annotations = new HashMap<>(service.annotations());
        annotations.keySet().removeAll(removedAnnotations());
        annotations.putAll(annotations());
        Set<String> finalizers = new HashSet<>(service.finalizers());
        finalizers.removeAll(removedFinalizers());
        finalizer().ifPresent(finalizers::add);
        KubernetesService.Builder changed =
                service.toBuilder().annotations(annotations).finalizers(finalizers);
        ingress().ifPresent(changed::ingress);
        return changed.build();
    }

    /** A change of nothing. */
    static ServicePatch none() {
        return builder().build();
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServicePatch}. */
    final class Builder extends ImmutableServicePatch.Builder {
        Builder() {}
    }
}
