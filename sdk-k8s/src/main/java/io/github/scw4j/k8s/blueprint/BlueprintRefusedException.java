package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.k8s.change.ClassifiedChange;
import java.util.List;
import java.util.stream.Collectors;

/** A blueprint that cannot be made of what is there; the message names all that stands in the way. Nothing was asked for. */
public final class BlueprintRefusedException extends ScalewayException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf gives a serializable list
    private final List<ClassifiedChange> impossible;

    BlueprintRefusedException(BlueprintPlan plan) {
        super(
                plan.place() + " cannot become what is described: "
                        + plan.impossible().stream()
                                .map(ClassifiedChange::toString)
                                .collect(Collectors.joining("; ")),
                null);
        this.impossible = plan.impossible();
    }

    /** All that stands in the way. */
    public List<ClassifiedChange> impossible() {
        return impossible;
    }
}
