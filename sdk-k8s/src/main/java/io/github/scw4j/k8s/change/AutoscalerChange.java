package io.github.scw4j.k8s.change;

import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;

import io.github.scw4j.k8s.cluster.AutoscalerConfig;
import io.github.scw4j.k8s.cluster.AutoscalerEstimator;
import io.github.scw4j.k8s.cluster.AutoscalerExpander;
import io.github.scw4j.k8s.cluster.AutoscalerSpec;
import io.github.scw4j.k8s.cluster.Cluster;
import java.util.Optional;
import java.util.function.Function;

/** What changes of a cluster's autoscaler mean: nothing but that it goes by them. */
final class AutoscalerChange {
    private static final String GOES_BY_IT = "the autoscaler goes by it from then on";
    private static final String NEWER = GOES_BY_IT + "; a region that is older than 2026 may ignore it";

    private final Cluster cluster;
    private final Comparison found;

    AutoscalerChange(Cluster cluster, Comparison found) {
        this.cluster = cluster;
        this.found = found;
    }

    void to(AutoscalerSpec to) {
        field("scaleDownDisabled", AutoscalerConfig::scaleDownDisabled, to.scaleDownDisabled());
        field("scaleDownDelayAfterAdd", AutoscalerConfig::scaleDownDelayAfterAdd, to.scaleDownDelayAfterAdd());
        field(
                "estimator",
                AutoscalerConfig::estimator,
                to.estimator().filter(asked -> !asked.equals(AutoscalerEstimator.UNKNOWN_ESTIMATOR)));
        field(
                "expander",
                AutoscalerConfig::expander,
                to.expander().filter(asked -> !asked.equals(AutoscalerExpander.UNKNOWN_EXPANDER)));
        field(
                "ignoreDaemonsetsUtilization",
                AutoscalerConfig::ignoreDaemonsetsUtilization,
                to.ignoreDaemonsetsUtilization());
        field("balanceSimilarNodeGroups", AutoscalerConfig::balanceSimilarNodeGroups, to.balanceSimilarNodeGroups());
        field(
                "expendablePodsPriorityCutoff",
                AutoscalerConfig::expendablePodsPriorityCutoff,
                to.expendablePodsPriorityCutoff());
        field("scaleDownUnneededTime", AutoscalerConfig::scaleDownUnneededTime, to.scaleDownUnneededTime());
        field(
                "scaleDownUtilizationThreshold",
                AutoscalerConfig::scaleDownUtilizationThreshold,
                to.scaleDownUtilizationThreshold());
        field("maxGracefulTerminationSec", AutoscalerConfig::maxGracefulTerminationSec, to.maxGracefulTerminationSec());
        field(
                "skipNodesWithLocalStorage",
                AutoscalerConfig::skipNodesWithLocalStorage,
                to.skipNodesWithLocalStorage(),
                NEWER);
        field("logLevel", AutoscalerConfig::logLevel, to.logLevel(), NEWER);
    }

    private void field(String field, Function<AutoscalerConfig, Object> from, Object to) {
        field(field, from, to, GOES_BY_IT);
    }

    private void field(String field, Function<AutoscalerConfig, Object> from, Object to, String reason) {
        Optional<Object> live = cluster.autoscalerConfig().map(from);
        found.optional("autoscalerConfig." + field, live, to, IN_PLACE, reason);
    }
}
