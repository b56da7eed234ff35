package io.github.scw4j.reconcile;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.reconcile.internal.run.Concern;
import io.github.scw4j.reconcile.internal.run.Election;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.WriteBudget;
import io.github.scw4j.reconcile.service.ServicePolicy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** What a builder collected. */
record ReconcilerSettings(
        ScalewayClient scaleway,
        KubernetesClient kubernetes,
        String clusterId,
        List<Concern> concerns,
        Optional<ServicePolicy> services,
        Mode mode,
        WriteBudget budget,
        Listeners listeners,
        String namespace,
        String name,
        Election election,
        Duration interval,
        InstantSource clock,
        ScheduledExecutorService scheduler,
        Optional<ExecutorService> ownScheduler) {}
