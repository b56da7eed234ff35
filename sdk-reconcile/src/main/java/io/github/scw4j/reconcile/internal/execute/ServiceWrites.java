package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.reconcile.internal.kubernetes.ServiceObjects;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import io.github.scw4j.reconcile.plan.PatchService;
import io.github.scw4j.reconcile.plan.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The writes of Services in one round, each upon what the round saw, or upon the round's own write before. */
final class ServiceWrites {
    private final ServiceObjects services;
    private final Budget budget;
    private final Look look;
    private final Consumer<KubernetesService> onWritten;
    private final Map<String, KubernetesService> own = new HashMap<>();

    ServiceWrites(ServiceObjects services, Budget budget, Look look, Consumer<KubernetesService> onWritten) {
        this.services = services;
        this.budget = budget;
        this.look = look;
        this.onWritten = onWritten;
    }

    Done patch(PatchService action) {
        Target target = action.target();
        Optional<KubernetesService> seen = seen(target);
        if (seen.isEmpty()) {
            return Done.of(
                    Result.GONE,
                    "there is no Service " + target.path() + " with uid "
                            + target.uid().orElse("unknown"));
        }
        if (action.patch().applyTo(seen.get()).equals(seen.get())) {
            return Done.well("it is so already");
        }
        KubernetesService written = services.patch(seen.get(), action.patch(), budget::write);
        own.put(written.path(), written);
        onWritten.accept(written);
        return Done.well("written");
    }

    private Optional<KubernetesService> seen(Target target) {
        return Optional.ofNullable(own.get(target.path()))
                .or(() ->
                        look instanceof Observation observation ? observation.service(target.path()) : Optional.empty())
                .filter(service -> target.uid().filter(service.uid()::equals).isPresent());
    }
}
