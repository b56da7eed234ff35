package io.github.scw4j.instance.volume;

import static io.github.scw4j.instance.volume.VolumeOperations.CREATE;
import static io.github.scw4j.instance.volume.VolumeOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.instance.volume.VolumeOperations.DELETE;
import static io.github.scw4j.instance.volume.VolumeOperations.GET;
import static io.github.scw4j.instance.volume.VolumeOperations.LIST;
import static io.github.scw4j.instance.volume.VolumeOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import java.util.function.UnaryOperator;

/** Local volumes, reached through {@code Instances.of(client).volumes()}. Every call may throw a {@link CallException}. */
public final class Volumes {
    private final Calls calls;

    /** For the entry point. */
    public Volumes(Calls calls) {
        this.calls = calls;
    }

    /** All local volumes of the zone that the key may see ({@code ListVolumes}). */
    public Pages<Volume> list() {
        return list(ListVolumes.builder().build());
    }

    /** Some of them ({@code ListVolumes}). */
    public Pages<Volume> list(ListVolumes request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<Volume> list(UnaryOperator<ListVolumes.Builder> request) {
        return list(request.apply(ListVolumes.builder()).build());
    }

    /**
     * Creates a local volume ({@code CreateVolume}).
     *
     * <p>Names are not unique, so that a creation whose answer was lost is not repeated: it ends as <em>outcome unknown</em>,
     * unless the request is {@linkplain CreateVolume.Builder#identified() identified}.
     */
    public Volume create(CreateVolume request) {
        return calls.call(IdentifyingTag.isIn(request.tags()) ? CREATE_IDENTIFIED : CREATE, request);
    }

    /** The same with the request said in place. */
    public Volume create(UnaryOperator<CreateVolume.Builder> request) {
        return create(request.apply(CreateVolume.builder()).build());
    }

    /** One local volume ({@code GetVolume}); a volume of Block Storage is not found here. */
    public Volume get(String volumeId) {
        return calls.call(GET, volumeId);
    }

    /** Changes a volume ({@code UpdateVolume}). */
    public Volume update(String volumeId, UpdateVolume request) {
        return calls.call(UPDATE, request, volumeId);
    }

    /** The same with the request said in place. */
    public Volume update(String volumeId, UnaryOperator<UpdateVolume.Builder> request) {
        return update(volumeId, request.apply(UpdateVolume.builder()).build());
    }

    /** Deletes a volume that is attached to nothing ({@code DeleteVolume}). */
    public void delete(String volumeId) {
        calls.call(DELETE, volumeId);
    }

    /** A wait for a volume, such as {@code waiter(id).until(VolumeReadiness.AVAILABLE).await()}. */
    public WaitFor<Volume, VolumeReadiness> waiter(String volumeId) {
        return calls.waiter(new VolumeWatch(calls, this), volumeId);
    }

    /** A wait for a volume that a change has just answered with: what it was before does not count. */
    public WaitFor<Volume, VolumeReadiness> waiter(Volume volume) {
        return calls.waiter(new VolumeWatch(calls, this), volume);
    }
}
