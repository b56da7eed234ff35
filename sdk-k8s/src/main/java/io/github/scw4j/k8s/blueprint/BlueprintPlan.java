package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.k8s.blueprint.BlueprintStep.Kind;
import io.github.scw4j.k8s.change.ClassifiedChange;
import java.util.List;

/**
 * What has to be done for a blueprint to be so, in order. A value: nothing happens before it is run, and then each next step is
 * planned anew from what is there.
 *
 * @param blueprint what it leads to
 * @param steps what is done, one after another; none when everything is so and at rest
 * @param impossible what differs and cannot be changed; nothing is run as long as there is any
 * @param notes what to know before it is run
 */
public record BlueprintPlan(
        Blueprint blueprint, List<BlueprintStep> steps, List<ClassifiedChange> impossible, List<String> notes) {
    /** Copies the lists. */
    public BlueprintPlan {
        steps = List.copyOf(steps);
        impossible = List.copyOf(impossible);
        notes = List.copyOf(notes);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty() && impossible.isEmpty();
    }

    /** The cluster for people. */
    String place() {
        return "cluster \"" + blueprint.cluster().name() + "\"";
    }

    /** The whole plan for people, on several lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(place()).append(": ");
        if (isEmpty()) {
            text.append("it is as described, nothing to do");
        } else {
            text.append(steps.size()).append(steps.size() == 1 ? " step" : " steps");
        }
        for (int i = 0; i < steps.size(); i++) {
            BlueprintStep step = steps.get(i);
            text.append("\n  ").append(i + 1).append(". ").append(step);
            if (step.kind() != Kind.SETTLE) {
                text.append(": ").append(step.changeClass());
            }
            for (ClassifiedChange change : step.changes()) {
                text.append("\n       ").append(change);
            }
        }
        for (ClassifiedChange change : impossible) {
            text.append("\n  x ").append(change);
        }
        for (String note : notes) {
            text.append("\n  ! ").append(note);
        }
        return text.toString();
    }
}
