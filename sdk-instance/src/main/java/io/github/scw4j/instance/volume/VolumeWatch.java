package io.github.scw4j.instance.volume;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at volumes; those of one zone share a list. */
final class VolumeWatch implements Watched<Volume, VolumeReadiness> {
    private final Calls calls;
    private final Volumes volumes;

    VolumeWatch(Calls calls, Volumes volumes) {
        this.calls = calls;
        this.volumes = volumes;
    }

    @Override
    public String kind() {
        return "volume";
    }

    @Override
    public String place() {
        return calls.zone().id();
    }

    @Override
    public Object group() {
        return List.of("volumes", place());
    }

    @Override
    public Volume get(String id) {
        return volumes.get(id);
    }

    @Override
    public Pages<Volume> list() {
        return volumes.list();
    }

    @Override
    public String id(Volume volume) {
        return volume.id();
    }

    @Override
    public String name(Volume volume) {
        return volume.name();
    }

    @Override
    public String status(Volume volume) {
        return volume.state().value();
    }

    @Override
    public Optional<Instant> updatedAt(Volume volume) {
        return volume.modificationDate();
    }

    @Override
    public Goal<Volume> goal(VolumeReadiness readiness) {
        return VolumeReadiness.goal(readiness);
    }
}
