package io.github.scw4j.instance.server;

import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.instance.resource.Task;
import java.util.List;

/** The operations on servers. */
final class ServerOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/servers";
    private static final String ONE = ALL + "/{server_id}";

    static final Operation<ListServers, Page<Server>> LIST = Operation.get("ListServers", ALL)
            .query(ListServers.class, "tags", "private_networks", "servers")
            .returnsHeaderPage("servers", Server.class, Server::id)
            .oldestFirst("order", "creation_date_asc");

    static final Operation<CreateServer, Server> CREATE = Operation.post("CreateServer", ALL)
            .body(CreateServer.class)
            .fillProject("project", "organization")
            .returnsWrapped("server", Server.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreateServer, Server> CREATE_IDENTIFIED =
            CREATE.lookFirst((calls, sent) -> IdentifyingTag.find(
                    sent.request().tags(),
                    tag -> calls.pages(LIST, ListServers.builder().addTags(tag).build())));

    static final Operation<Nothing, Server> GET =
            Operation.get("GetServer", ONE).returnsWrapped("server", Server.class);

    static final Operation<SetServer, Server> SET = Operation.put("SetServer", ALL + "/{id}")
            .body(SetServer.class)
            .fillProject("project")
            .returnsWrapped("server", Server.class);

    static final Operation<UpdateServer, Server> UPDATE =
            Operation.patch("UpdateServer", ONE).body(UpdateServer.class).returnsWrapped("server", Server.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteServer", ONE).goneAs(ids -> Nothing.NOTHING);

    static final Operation<Nothing, List<ServerAction>> LIST_ACTIONS =
            Operation.get("ListServerActions", ONE + "/action").returnsList("actions", ServerAction.class);

    static final Operation<PerformServerAction, Task> ACTION = Operation.post("ServerAction", ONE + "/action")
            .body(PerformServerAction.class)
            .returnsWrapped("task", Task.class)
            .readStateFirst(ActionRecovery::find);

    /** The same for an action that this version does not know: nobody could tell whether it was carried out. */
    static final Operation<PerformServerAction, Task> UNKNOWN_ACTION = ACTION.neverRepeated();

    static final Operation<Nothing, List<String>> COMPATIBLE_TYPES = Operation.get(
                    "GetServerCompatibleTypes", ONE + "/compatible-types")
            .returnsList("compatible_types", String.class);

    static final Operation<AttachServerVolume, Server> ATTACH_VOLUME = Operation.post(
                    "AttachServerVolume", ONE + "/attach-volume")
            .body(AttachServerVolume.class)
            .returnsWrapped("server", Server.class)
            .readStateFirst(AttachmentRecovery::volumeAttached);

    static final Operation<DetachServerVolume, Server> DETACH_VOLUME = Operation.post(
                    "DetachServerVolume", ONE + "/detach-volume")
            .body(DetachServerVolume.class)
            .returnsWrapped("server", Server.class)
            .readStateFirst(AttachmentRecovery::volumeDetached);

    static final Operation<ServerFilesystemReference, Server> ATTACH_FILESYSTEM = Operation.post(
                    "AttachServerFileSystem", ONE + "/attach-filesystem")
            .body(ServerFilesystemReference.class)
            .returnsWrapped("server", Server.class)
            .readStateFirst(AttachmentRecovery::filesystemAttached);

    static final Operation<ServerFilesystemReference, Server> DETACH_FILESYSTEM = Operation.post(
                    "DetachServerFileSystem", ONE + "/detach-filesystem")
            .body(ServerFilesystemReference.class)
            .returnsWrapped("server", Server.class)
            .readStateFirst(AttachmentRecovery::filesystemDetached);

    private ServerOperations() {}
}
