package io.github.scw4j.instance.server;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Whether something was attached or detached although no answer came: the server itself tells. */
final class AttachmentRecovery {
    private AttachmentRecovery() {}

    static Optional<Server> volumeAttached(Calls calls, Sent<AttachServerVolume> sent) {
        return Optional.of(now(calls, sent))
                .filter(server -> hasVolume(server, sent.request().volumeId()));
    }

    static Optional<Server> volumeDetached(Calls calls, Sent<DetachServerVolume> sent) {
        return Optional.of(now(calls, sent))
                .filter(server -> !hasVolume(server, sent.request().volumeId()));
    }

    static Optional<Server> filesystemAttached(Calls calls, Sent<ServerFilesystemReference> sent) {
        return Optional.of(now(calls, sent))
                .filter(server -> hasFilesystem(server, sent.request().filesystemId()));
    }

    static Optional<Server> filesystemDetached(Calls calls, Sent<ServerFilesystemReference> sent) {
        return Optional.of(now(calls, sent))
                .filter(server -> !hasFilesystem(server, sent.request().filesystemId()));
    }

    private static Server now(Calls calls, Sent<?> sent) {
        return calls.call(ServerOperations.GET, sent.ids().get(0));
    }

    private static boolean hasVolume(Server server, String volumeId) {
        return server.volumes().values().stream().anyMatch(volume -> volume.id().equals(volumeId));
    }

    /** One on its way out is no longer there. */
    private static boolean hasFilesystem(Server server, String filesystemId) {
        return server.filesystems().stream()
                .filter(filesystem -> !filesystem.state().equals(ServerFilesystemState.DETACHING))
                .anyMatch(filesystem -> filesystem.filesystemId().equals(filesystemId));
    }
}
