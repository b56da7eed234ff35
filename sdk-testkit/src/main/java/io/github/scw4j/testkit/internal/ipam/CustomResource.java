package io.github.scw4j.testkit.internal.ipam;

import io.github.scw4j.testkit.internal.wire.Arguments;
import java.util.Locale;
import java.util.Optional;

/** Reads the description of something that Scaleway does not know but by its MAC address. */
final class CustomResource {

    private static final String TYPE = "custom";

    private CustomResource() {}

    /** The resource under a name, or nothing where none was sent. */
    static Optional<Resource> read(Arguments arguments, String name, String id) {
        return arguments.nested(name).map(sent -> {
            String mac = sent.requiredText("mac_address", 17);
            sent.require(
                    mac.isEmpty() || mac.matches("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}"),
                    "mac_address",
                    "not a MAC address: " + mac);
            return new Resource(
                    TYPE, id, mac.toUpperCase(Locale.ROOT), sent.text("name").orElse(""));
        });
    }

    /** The resource under a name, which has to be there. */
    static Resource required(Arguments arguments, String name, String id) {
        return read(arguments, name, id).orElseGet(() -> {
            arguments.problem(name, "required", "required key not provided");
            return new Resource(TYPE, id, "", "");
        });
    }

    /** Whether an address is attached to such a resource. */
    static boolean isOn(Address address, Resource resource) {
        return address.attached()
                .filter(attached ->
                        attached.type().equals(TYPE) && attached.macAddress().equalsIgnoreCase(resource.macAddress()))
                .isPresent();
    }
}
