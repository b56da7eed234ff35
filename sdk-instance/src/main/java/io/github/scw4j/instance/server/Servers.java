package io.github.scw4j.instance.server;

import static io.github.scw4j.instance.server.ServerOperations.CREATE;
import static io.github.scw4j.instance.server.ServerOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.instance.server.ServerOperations.DELETE;
import static io.github.scw4j.instance.server.ServerOperations.GET;
import static io.github.scw4j.instance.server.ServerOperations.LIST;
import static io.github.scw4j.instance.server.ServerOperations.SET;
import static io.github.scw4j.instance.server.ServerOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import io.github.scw4j.instance.resource.Task;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Servers, reached through {@code Instances.of(client).servers()}. Every call may throw a {@link CallException}.
 *
 * <p>Actions answer at once with a task that cannot be asked for: the server itself shows how far it is. When the answer to an
 * action is lost, the server's state is read before it is asked for again.
 */
public final class Servers {
    private final Calls calls;

    /** For the entry point. */
    public Servers(Calls calls) {
        this.calls = calls;
    }

    /** All servers of the zone that the key may see ({@code ListServers}). */
    public Pages<Server> list() {
        return list(ListServers.builder().build());
    }

    /** Some of them ({@code ListServers}). */
    public Pages<Server> list(ListServers request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<Server> list(UnaryOperator<ListServers.Builder> request) {
        return list(request.apply(ListServers.builder()).build());
    }

    /**
     * Creates a server, {@code stopped} ({@code CreateServer}); an image that is named by its label is looked up in the
     * marketplace first ({@code ListLocalImages}).
     *
     * <p>Names are not unique, so that a creation whose answer was lost is not repeated: it ends as <em>outcome unknown</em>,
     * unless the request is {@linkplain CreateServer.Builder#identified() identified}.
     *
     * @throws IllegalArgumentException when the image's label has no image for the zone, the type and the root volume
     */
    public Server create(CreateServer request) {
        return calls.call(
                IdentifyingTag.isIn(request.tags()) ? CREATE_IDENTIFIED : CREATE, ImageLabel.resolve(request, calls));
    }

    /** The same with the request said in place. */
    public Server create(UnaryOperator<CreateServer.Builder> request) {
        return create(request.apply(CreateServer.builder()).build());
    }

    /** One server ({@code GetServer}). */
    public Server get(String serverId) {
        return calls.call(GET, serverId);
    }

    /** Replaces all of a server ({@code SetServer}). To change a part, use {@code update}. */
    public Server set(String serverId, SetServer request) {
        return calls.call(SET, request, serverId);
    }

    /** Changes a server ({@code UpdateServer}). */
    public Server update(String serverId, UpdateServer request) {
        return calls.call(UPDATE, request, serverId);
    }

    /** The same with the request said in place. */
    public Server update(String serverId, UnaryOperator<UpdateServer.Builder> request) {
        return update(serverId, request.apply(UpdateServer.builder()).build());
    }

    /**
     * Deletes a server that is {@code stopped} ({@code DeleteServer}); it is gone when this returns. <strong>Its volumes and its
     * reserved addresses stay, and are paid for</strong>: local volumes are deleted with {@code volumes().delete}, those of Block
     * Storage with the Block API, addresses with {@code ips().delete}. See {@link #terminate}.
     */
    public void delete(String serverId) {
        calls.call(DELETE, serverId);
    }

    /** What can be done to a server now ({@code ListServerActions}). */
    public List<ServerAction> actions(String serverId) {
        return calls.call(ServerOperations.LIST_ACTIONS, serverId);
    }

    /** Starts a server ({@code ServerAction}): {@code starting}, then {@code running} within seconds to minutes. */
    public Task powerOn(String serverId) {
        return perform(serverId, ServerAction.POWERON);
    }

    /** Stops a server and gives its place on the machine away ({@code ServerAction}): {@code stopping}, then {@code stopped}. */
    public Task powerOff(String serverId) {
        return perform(serverId, ServerAction.POWEROFF);
    }

    /**
     * Stops a server that keeps its place on the machine, and goes on being paid for ({@code ServerAction}): {@code stopping},
     * then {@code stopped in place}.
     */
    public Task stopInPlace(String serverId) {
        return perform(serverId, ServerAction.STOP_IN_PLACE);
    }

    /** Restarts a server ({@code ServerAction}): {@code stopping}, {@code starting}, then {@code running}. */
    public Task reboot(String serverId) {
        return perform(serverId, ServerAction.REBOOT);
    }

    /**
     * Stops a running server and deletes it with its local volumes ({@code ServerAction}): {@code stopping}, then not found.
     * <strong>Its volumes of Block Storage and its reserved addresses stay, and are paid for</strong>: delete those with the Block
     * API, and these with {@code ips().delete}. A server that is {@code stopped} is deleted with {@link #delete}.
     */
    public Task terminate(String serverId) {
        return perform(serverId, ServerAction.TERMINATE);
    }

    /**
     * Makes an image of a server, with a snapshot of each volume ({@code ServerAction}); the last part of
     * {@link Task#hrefResult()} is the id of the image.
     *
     * @param name the name of the image
     */
    public Task backup(String serverId, String name) {
        return perform(
                serverId,
                PerformServerAction.builder()
                        .action(ServerAction.BACKUP)
                        .name(name)
                        .build());
    }

    /** Does something to a server ({@code ServerAction}); an action that this version does not know is never repeated. */
    public Task perform(String serverId, PerformServerAction request) {
        boolean isKnown = request.action().known() != ServerAction.Known.UNRECOGNIZED;
        return calls.call(isKnown ? ServerOperations.ACTION : ServerOperations.UNKNOWN_ACTION, request, serverId);
    }

    private Task perform(String serverId, ServerAction action) {
        return perform(serverId, PerformServerAction.builder().action(action).build());
    }

    /** The names of the types that a server can be changed to ({@code GetServerCompatibleTypes}). */
    public List<String> compatibleTypes(String serverId) {
        return calls.call(ServerOperations.COMPATIBLE_TYPES, serverId);
    }

    /** Attaches a volume of Block Storage to a server ({@code AttachServerVolume}). */
    public Server attachVolume(String serverId, String volumeId) {
        return attachVolume(
                serverId,
                AttachServerVolume.builder()
                        .volumeId(volumeId)
                        .volumeType(AttachedVolumeType.SBS_VOLUME)
                        .build());
    }

    /** Attaches a volume to a server ({@code AttachServerVolume}); a local one to a stopped server only. */
    public Server attachVolume(String serverId, AttachServerVolume request) {
        return calls.call(ServerOperations.ATTACH_VOLUME, request, serverId);
    }

    /** Detaches a volume from a server ({@code DetachServerVolume}); the volume stays. */
    public Server detachVolume(String serverId, String volumeId) {
        return calls.call(ServerOperations.DETACH_VOLUME, new DetachServerVolume(volumeId), serverId);
    }

    /** Attaches a file system to a server ({@code AttachServerFileSystem}). */
    public Server attachFilesystem(String serverId, String filesystemId) {
        return calls.call(ServerOperations.ATTACH_FILESYSTEM, new ServerFilesystemReference(filesystemId), serverId);
    }

    /** Detaches a file system from a server ({@code DetachServerFileSystem}); the file system stays. */
    public Server detachFilesystem(String serverId, String filesystemId) {
        return calls.call(ServerOperations.DETACH_FILESYSTEM, new ServerFilesystemReference(filesystemId), serverId);
    }

    /** A wait for a server, such as {@code waiter(id).until(ServerReadiness.running()).await()}. */
    public WaitFor<Server, ServerReadiness> waiter(String serverId) {
        return calls.waiter(new ServerWatch(calls, this), serverId);
    }

    /** A wait for a server that a change has just answered with: what it was before does not count. */
    public WaitFor<Server, ServerReadiness> waiter(Server server) {
        return calls.waiter(new ServerWatch(calls, this), server);
    }
}
