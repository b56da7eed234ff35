package io.github.scw4j.benchmarks.plain;

/** The autoscaler of a cluster by hand; its durations stay text, for plain Jackson does not read Go's form. */
public final class PlainAutoscalerConfig {
    private boolean scaleDownDisabled;
    private String scaleDownDelayAfterAdd = "";
    private String estimator = "";
    private String expander = "";
    private boolean ignoreDaemonsetsUtilization;
    private boolean balanceSimilarNodeGroups;
    private int expendablePodsPriorityCutoff;
    private String scaleDownUnneededTime = "";
    private double scaleDownUtilizationThreshold;
    private int maxGracefulTerminationSec;
    private boolean skipNodesWithLocalStorage;
    private int logLevel;

    public boolean isScaleDownDisabled() {
        return scaleDownDisabled;
    }

    public void setScaleDownDisabled(boolean scaleDownDisabled) {
        this.scaleDownDisabled = scaleDownDisabled;
    }

    public String getScaleDownDelayAfterAdd() {
        return scaleDownDelayAfterAdd;
    }

    public void setScaleDownDelayAfterAdd(String scaleDownDelayAfterAdd) {
        this.scaleDownDelayAfterAdd = scaleDownDelayAfterAdd;
    }

    public String getEstimator() {
        return estimator;
    }

    public void setEstimator(String estimator) {
        this.estimator = estimator;
    }

    public String getExpander() {
        return expander;
    }

    public void setExpander(String expander) {
        this.expander = expander;
    }

    public boolean isIgnoreDaemonsetsUtilization() {
        return ignoreDaemonsetsUtilization;
    }

    public void setIgnoreDaemonsetsUtilization(boolean ignoreDaemonsetsUtilization) {
        this.ignoreDaemonsetsUtilization = ignoreDaemonsetsUtilization;
    }

    public boolean isBalanceSimilarNodeGroups() {
        return balanceSimilarNodeGroups;
    }

    public void setBalanceSimilarNodeGroups(boolean balanceSimilarNodeGroups) {
        this.balanceSimilarNodeGroups = balanceSimilarNodeGroups;
    }

    public int getExpendablePodsPriorityCutoff() {
        return expendablePodsPriorityCutoff;
    }

    public void setExpendablePodsPriorityCutoff(int expendablePodsPriorityCutoff) {
        this.expendablePodsPriorityCutoff = expendablePodsPriorityCutoff;
    }

    public String getScaleDownUnneededTime() {
        return scaleDownUnneededTime;
    }

    public void setScaleDownUnneededTime(String scaleDownUnneededTime) {
        this.scaleDownUnneededTime = scaleDownUnneededTime;
    }

    public double getScaleDownUtilizationThreshold() {
        return scaleDownUtilizationThreshold;
    }

    public void setScaleDownUtilizationThreshold(double scaleDownUtilizationThreshold) {
        this.scaleDownUtilizationThreshold = scaleDownUtilizationThreshold;
    }

    public int getMaxGracefulTerminationSec() {
        return maxGracefulTerminationSec;
    }

    public void setMaxGracefulTerminationSec(int maxGracefulTerminationSec) {
        this.maxGracefulTerminationSec = maxGracefulTerminationSec;
    }

    public boolean isSkipNodesWithLocalStorage() {
        return skipNodesWithLocalStorage;
    }

    public void setSkipNodesWithLocalStorage(boolean skipNodesWithLocalStorage) {
        this.skipNodesWithLocalStorage = skipNodesWithLocalStorage;
    }

    public int getLogLevel() {
        return logLevel;
    }

    public void setLogLevel(int logLevel) {
        this.logLevel = logLevel;
    }
}
