package io.github.scw4j.instance.userdata;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import java.util.List;

/** The operations on user data, which is text and not JSON. */
final class UserDataOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/servers/{server_id}/user_data";
    private static final String ONE = ALL + "/{key}";

    static final Operation<Nothing, List<String>> LIST =
            Operation.get("ListServerUserData", ALL).returnsList("user_data", String.class);

    static final Operation<Nothing, String> GET =
            Operation.get("GetServerUserData", ONE).returnsText();

    static final Operation<String, Nothing> SET =
            Operation.patch("SetServerUserData", ONE).text("text/plain");

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteServerUserData", ONE).goneAs(ids -> Nothing.NOTHING);

    private UserDataOperations() {}
}
