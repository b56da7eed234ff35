package io.github.scw4j.instance.server;

import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import io.github.scw4j.instance.image.Image;
import io.github.scw4j.instance.image.Images;
import io.github.scw4j.instance.image.ListImages;
import io.github.scw4j.instance.resource.Task;
import java.util.Optional;

/** Whether an action that got no answer was carried out: the state of the server tells, or the image of a backup. */
final class ActionRecovery {
    private ActionRecovery() {}

    static Optional<Task> find(Calls calls, Sent<PerformServerAction> sent) {
        String serverId = sent.ids().get(0);
        ServerAction action = sent.request().action();
        if (action.equals(ServerAction.BACKUP)) {
            return backup(calls, serverId, sent).map(image -> task(serverId, "/images/" + image.id()));
        }
        try {
            Server server = calls.call(ServerOperations.GET, serverId);
            return isDone(action, server, sent)
                    ? Optional.of(task(serverId, "/servers/" + serverId))
                    : Optional.empty();
        } catch (ResourceNotFoundException gone) {
            if (action.equals(ServerAction.TERMINATE)) {
                return Optional.of(task(serverId, "/servers/" + serverId));
            }
            throw gone;
        }
    }

    private static boolean isDone(ServerAction action, Server server, Sent<PerformServerAction> sent) {
        ServerState state = server.state();
        return switch (action.known()) {
            case POWERON -> state.equals(ServerState.STARTING) || state.equals(ServerState.RUNNING);
            case POWEROFF -> state.equals(ServerState.STOPPING) || state.equals(ServerState.STOPPED);
            case STOP_IN_PLACE -> state.equals(ServerState.STOPPING) || state.equals(ServerState.STOPPED_IN_PLACE);
            case REBOOT -> state.isTransient() || hasChangedSince(server, sent);
            case TERMINATE -> state.equals(ServerState.STOPPING);
            case ENABLE_ROUTED_IP -> server.routedIpEnabled().orElse(false);
            case BACKUP, UNRECOGNIZED -> false;
        };
    }

    private static boolean hasChangedSince(Server server, Sent<?> sent) {
        return server.modificationDate().filter(sent.firstTry()::isBefore).isPresent();
    }

    /** The image that was made of the server since the first try, by the name that was asked for. */
    private static Optional<Image> backup(Calls calls, String serverId, Sent<PerformServerAction> sent) {
        return new Images(calls)
                .list(ListImages.builder().name(sent.request().name()).build()).stream()
                        .filter(image -> image.fromServer().equals(serverId))
                        .filter(image ->
                                sent.request().name().map(image.name()::equals).orElse(true))
                        .filter(image -> sent.mayHaveMade(image.creationDate()))
                        .findFirst();
    }

    private static Task task(String serverId, String result) {
        return Task.of("/servers/" + serverId + "/action", result);
    }
}
