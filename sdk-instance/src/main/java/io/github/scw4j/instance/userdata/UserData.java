package io.github.scw4j.instance.userdata;

import static io.github.scw4j.instance.userdata.UserDataOperations.DELETE;
import static io.github.scw4j.instance.userdata.UserDataOperations.GET;
import static io.github.scw4j.instance.userdata.UserDataOperations.LIST;
import static io.github.scw4j.instance.userdata.UserDataOperations.SET;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.internal.operation.Calls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What servers can read about themselves from their metadata service: text by key. The key {@code cloud-init} is what a new
 * server's system is set up by. Reached through {@code Instances.of(client).userData()}; every call may throw a
 * {@link CallException}.
 */
public final class UserData {
    private final Calls calls;

    /** For the entry point. */
    public UserData(Calls calls) {
        this.calls = calls;
    }

    /** The keys that a server has ({@code ListServerUserData}). */
    public List<String> keys(String serverId) {
        return calls.call(LIST, serverId);
    }

    /**
     * What a server has for a key ({@code GetServerUserData}).
     *
     * @throws ResourceNotFoundException when it has nothing for it
     */
    public String get(String serverId, String key) {
        return calls.call(GET, serverId, key);
    }

    /** Gives a server something for a key, in place of what it had ({@code SetServerUserData}). */
    public void set(String serverId, String key, String content) {
        calls.call(SET, content, serverId, key);
    }

    /** Takes what a server has for a key away ({@code DeleteServerUserData}). */
    public void delete(String serverId, String key) {
        calls.call(DELETE, serverId, key);
    }

    /** All that a server has, by key ({@code ListServerUserData}, and {@code GetServerUserData} once a key). */
    public Map<String, String> getAll(String serverId) {
        Map<String, String> all = new LinkedHashMap<>();
        keys(serverId).forEach(key -> all.put(key, get(serverId, key)));
        return all;
    }

    /**
     * Gives a server all of this, and takes away what it had for other keys ({@code ListServerUserData},
     * {@code DeleteServerUserData}, {@code SetServerUserData}, once a key).
     */
    public void setAll(String serverId, Map<String, String> contents) {
        keys(serverId).stream().filter(key -> !contents.containsKey(key)).forEach(key -> delete(serverId, key));
        contents.forEach((key, content) -> set(serverId, key, content));
    }
}
