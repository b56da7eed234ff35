package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.GateCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a node is: what lets it be treated there, and what does not. */
final class Gates {
    private final AutohealPolicy policy;
    private final Moment moment;
    private final Observation observation;
    private final Census census;
    private final Weather weather;
    private final Notes notes;

    Gates(Moment moment, Observation observation, Census census, Weather weather, Notes notes) {
        this.moment = moment;
        policy = moment.policy();
        this.observation = observation;
        this.census = census;
        this.weather = weather;
        this.notes = notes;
    }

    /** Those for a repair to be begun, up to the first that refuses. */
    List<GateCheck> forBeginning(Diagnosis of) {
        return checked(
                of,
                List.of(
                        this::clusterStatus,
                        this::pause,
                        this::zone,
                        this::poolStatus,
                        this::platform,
                        this::pool,
                        this::watched));
    }

    /** Those for one under way to go on. */
    List<GateCheck> forGoingOn(Diagnosis of) {
        return checked(of, List.of(this::clusterStatus, this::zone, this::poolStatus, this::platform, this::pool));
    }

    private static List<GateCheck> checked(Diagnosis of, List<Function<Diagnosis, GateCheck>> gates) {
        List<GateCheck> checks = new ArrayList<>();
        for (Function<Diagnosis, GateCheck> gate : gates) {
            GateCheck check = gate.apply(of);
            checks.add(check);
            if (!check.passed()) {
                break;
            }
        }
        return checks;
    }

    private GateCheck clusterStatus(Diagnosis of) {
        ClusterStatus status = observation.cluster().status();
        return Gate.CLUSTER_STATUS.check(status.equals(ClusterStatus.READY), "the cluster is " + status);
    }

    private GateCheck pause(Diagnosis of) {
        Optional<String> reason = moment.input()
                .paused()
                .or(() -> Optional.ofNullable(moment.input().pausedPools().get(of.poolId())));
        return Gate.PAUSE.check(
                reason.isEmpty(), reason.map(why -> "paused: " + why).orElse("not paused"));
    }

    private GateCheck zone(Diagnosis of) {
        return weather.zone(of.zone());
    }

    private GateCheck poolStatus(Diagnosis of) {
        PoolStatus status = of.node().pool().map(Pool::status).orElse(PoolStatus.UNKNOWN);
        boolean quiet = status.equals(PoolStatus.READY) || status.equals(PoolStatus.WARNING);
        return Gate.POOL_STATUS.check(quiet, "the pool is " + status);
    }

    private GateCheck platform(Diagnosis of) {
        boolean heals = of.node().pool().map(Pool::autohealing).orElse(false);
        return Gate.PLATFORM_HEALS.check(!heals, "the pool's autohealing is " + (heals ? "on" : "off"));
    }

    private GateCheck pool(Diagnosis of) {
        Census.Count count = census.pool(of.poolId());
        int most = Math.max(1, Census.ceil(policy.maxUnhealthy() * count.total()));
        return Gate.POOL_UNHEALTHY.check(count.unhealthy() <= most, count + " unhealthy, at most " + most);
    }

    private GateCheck watched(Diagnosis of) {
        boolean enough = notes.watch(of.node().name())
                .map(watch -> watch.isWatchedEnough(moment))
                .orElse(false);
        return Gate.WATCHED.check(enough, "to be watched for " + policy.minObservation());
    }
}
