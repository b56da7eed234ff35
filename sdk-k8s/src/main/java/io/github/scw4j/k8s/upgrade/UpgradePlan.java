package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.k8s.cluster.Cluster;
import java.util.List;

/**
 * What has to be done to bring a cluster to a version, in order. A value: nothing happens before it is run, and then each next
 * step is planned anew from what is there.
 *
 * @param cluster the cluster as it was seen
 * @param target the version that it leads to
 * @param steps what is done, one after another; none when the cluster and its pools are at the target and at rest
 * @param warnings what to know before it is run
 */
public record UpgradePlan(Cluster cluster, String target, List<UpgradeStep> steps, List<UpgradeWarning> warnings) {
    /** Copies the lists. */
    public UpgradePlan {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** How many nodes more than usual are needed at any one time; pools are upgraded one after another. */
    public int extraNodes() {
        return extraNodes(steps);
    }

    static int extraNodes(List<UpgradeStep> steps) {
        return steps.stream().mapToInt(UpgradeStep::extraNodes).max().orElse(0);
    }

    /** The cluster for people. */
    String place() {
        return "cluster \"" + cluster.name() + "\" (" + cluster.id() + ")"
                + cluster.region().map(region -> " in " + region).orElse("");
    }

    /** The whole plan for people, on several lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(place());
        if (isEmpty()) {
            text.append(" is at ").append(target).append(" with all its pools: nothing to do");
        } else {
            text.append(": ")
                    .append(cluster.version())
                    .append(" to ")
                    .append(target)
                    .append(", ");
            text.append(steps.size()).append(steps.size() == 1 ? " step" : " steps");
        }
        for (int i = 0; i < steps.size(); i++) {
            describe(text, i + 1, steps.get(i));
        }
        warnings.forEach(warning -> text.append("\n  ! ").append(warning));
        return text.toString();
    }

    private static void describe(StringBuilder text, int number, UpgradeStep step) {
        text.append("\n  ").append(number).append(". ").append(step);
        if (step.kind() != UpgradeStep.Kind.SETTLE) {
            text.append("\n       why: ").append(step.reason());
            text.append("\n       interrupts: ").append(step.interrupts());
        }
        if (step.extraNodes() > 0) {
            text.append("\n       needs: ").append(step.extraNodes()).append(" more ");
            text.append(step.extraNodes() == 1 ? "node" : "nodes");
            text.append(" for a time, within quota and stock");
        }
    }
}
