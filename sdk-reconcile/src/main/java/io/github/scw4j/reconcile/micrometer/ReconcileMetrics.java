package io.github.scw4j.reconcile.micrometer;

import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.listener.Health;
import io.github.scw4j.reconcile.listener.ReconcileListener;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.observation.Blind;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.service.ServiceHealth;
import io.github.scw4j.reconcile.service.ServiceHealth.State;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The metrics of one reconciler. All are tagged with {@code cluster}.
 *
 * <table class="striped">
 * <caption>Metrics</caption>
 * <thead><tr><th>name</th><th>what</th><th>further tags</th></tr></thead>
 * <tbody>
 * <tr><td>{@code scw4j.reconcile.nodes.unhealthy}</td><td>nodes with a fault</td><td>{@code kind}</td></tr>
 * <tr><td>{@code scw4j.reconcile.decisions}</td><td>decisions, refusals among them</td>
 *     <td>{@code action}, {@code gate} (what refused it, or {@code none}), {@code mode}, {@code outcome}</td></tr>
 * <tr><td>{@code scw4j.reconcile.repairs.in.flight}</td><td>nodes under repair</td><td></td></tr>
 * <tr><td>{@code scw4j.reconcile.repair.duration}</td><td>from a fault to its end</td><td></td></tr>
 * <tr><td>{@code scw4j.reconcile.replacements}</td><td>replacements that ended</td><td>{@code result}</td></tr>
 * <tr><td>{@code scw4j.reconcile.breaker.open}</td><td>1 for each pool whose circuit breaker is open</td><td>{@code pool}</td></tr>
 * <tr><td>{@code scw4j.reconcile.services}</td><td>Services with a load balancer</td>
 *     <td>{@code state}: {@code in_sync}, {@code working}, {@code trouble}</td></tr>
 * <tr><td>{@code scw4j.reconcile.loadbalancer.calls}</td><td>changes of load balancers that were asked of Scaleway</td>
 *     <td>{@code verb}, {@code outcome}</td></tr>
 * <tr><td>{@code scw4j.reconcile.frozen}</td><td>1 while nothing is done anywhere</td><td></td></tr>
 * <tr><td>{@code scw4j.reconcile.snapshot.age}</td><td>seconds since the last look that was not blind</td><td></td></tr>
 * </tbody>
 * </table>
 */
public final class ReconcileMetrics implements ReconcileListener {
    private static final String PREFIX = "scw4j.reconcile.";
    private static final Map<String, String> REPLACED =
            Map.of("AutohealReplaceSucceeded", "succeeded", "AutohealReplaceFailed", "failed");

    private final MeterRegistry registry;
    private final Tags tags;
    private final InstantSource clock;
    private final MultiGauge unhealthy;
    private final MultiGauge breakers;
    private final MultiGauge services;
    private volatile int frozen;
    private volatile Map<String, Instant> repairs = Map.of();
    private volatile Instant seenAt;

    private ReconcileMetrics(MeterRegistry registry, String clusterId, InstantSource clock) {
        this.registry = registry;
        this.tags = Tags.of("cluster", clusterId);
        this.clock = clock;
        this.seenAt = clock.instant();
        this.unhealthy =
                MultiGauge.builder(PREFIX + "nodes.unhealthy").tags(tags).register(registry);
        this.breakers = MultiGauge.builder(PREFIX + "breaker.open").tags(tags).register(registry);
        this.services = MultiGauge.builder(PREFIX + "services").tags(tags).register(registry);
    }

    /**
     * Registers the metrics of a cluster.
     *
     * @param clusterId the cluster's id, Scaleway's
     * @param clock the reconciler's
     */
    public static ReconcileMetrics register(MeterRegistry registry, String clusterId, InstantSource clock) {
        ReconcileMetrics metrics = new ReconcileMetrics(registry, clusterId, clock);
        Gauge.builder(PREFIX + "repairs.in.flight", metrics, of -> of.repairs.size())
                .tags(metrics.tags)
                .register(registry);
        Gauge.builder(PREFIX + "frozen", metrics, of -> of.frozen)
                .tags(metrics.tags)
                .register(registry);
        Gauge.builder(PREFIX + "snapshot.age", metrics, of -> of.age().toMillis() / 1000.0)
                .baseUnit("seconds")
                .tags(metrics.tags)
                .register(registry);
        return metrics;
    }

    private Duration age() {
        return Duration.between(seenAt, clock.instant());
    }

    @Override
    public void decided(AuditRecord record) {
        String gate = record.decision().refusedBy().map(GateCheck::gate).orElse("none");
        String outcome = record.outcome().map(ReconcileMetrics::result).orElse("none");
        record.outcome()
                .filter(tried -> tried.action() instanceof ChangeLoadBalancer)
                .ifPresent(this::count);
        registry.counter(
                        PREFIX + "decisions",
                        tags.and(
                                "action",
                                record.decision().action(),
                                "gate",
                                gate,
                                "mode",
                                record.mode().name().toLowerCase(Locale.ROOT),
                                "outcome",
                                outcome))
                .increment();
    }

    private void count(Outcome change) {
        registry.counter(
                        PREFIX + "loadbalancer.calls",
                        tags.and("verb", change.action().verb(), "outcome", result(change)))
                .increment();
    }

    private static String result(Outcome outcome) {
        return outcome.result().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void told(PlanEvent event) {
        Optional.ofNullable(REPLACED.get(event.reason()))
                .ifPresent(result -> registry.counter(PREFIX + "replacements", tags.and("result", result))
                        .increment());
    }

    @Override
    public void ended(Round round) {
        if (!(round.look() instanceof Blind)) {
            seenAt = round.look().at();
            show(round.services());
        }
        round.health().ifPresent(health -> show(health, round));
    }

    private void show(List<ServiceHealth> all) {
        Map<State, Long> counts =
                all.stream().collect(Collectors.groupingBy(ServiceHealth::state, Collectors.counting()));
        services.register(
                counts.entrySet().stream()
                        .map(each -> Row.of(
                                Tags.of("state", each.getKey().name().toLowerCase(Locale.ROOT)), each.getValue()))
                        .toList(),
                true);
    }

    private void show(Health health, Round round) {
        frozen = health.frozen().isPresent() ? 1 : 0;
        if (round.look() instanceof Blind) {
            return; // nothing is known of nodes: the numbers of the last look stand
        }
        unhealthy.register(
                health.unhealthy().entrySet().stream()
                        .map(kind -> Row.of(Tags.of("kind", kind.getKey()), kind.getValue()))
                        .toList(),
                true);
        breakers.register(
                health.openBreakers().stream()
                        .map(pool -> Row.of(Tags.of("pool", pool), 1))
                        .toList(),
                true);
        ended(repairs, health.repairs().keySet(), round.look().at());
        repairs = health.repairs();
    }

    private void ended(Map<String, Instant> before, Set<String> now, Instant at) {
        before.forEach((node, since) -> {
            if (!now.contains(node)) {
                registry.timer(PREFIX + "repair.duration", tags).record(Duration.between(since, at));
            }
        });
    }
}
