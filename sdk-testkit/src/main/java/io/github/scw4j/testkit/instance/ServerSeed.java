package io.github.scw4j.testkit.instance;

import java.util.List;

/**
 * A server to be put into an embedded Scaleway. A value: each method gives a changed copy.
 *
 * @param name name
 * @param zone zone, {@code fr-par-1} unless said otherwise
 * @param projectId project, {@code ""} for the default one
 * @param commercialType commercial type, {@code PLAY2-NANO} unless said otherwise
 * @param image label of its image, {@code ubuntu_noble} unless said otherwise
 * @param tags tags
 * @param state state, {@code running} unless said otherwise
 */
public record ServerSeed(
        String name,
        String zone,
        String projectId,
        String commercialType,
        String image,
        List<String> tags,
        String state) {

    /** A running server of this name. */
    public static ServerSeed named(String name) {
        return new ServerSeed(name, "fr-par-1", "", "PLAY2-NANO", "ubuntu_noble", List.of(), "running");
    }

    /** In another zone. */
    public ServerSeed zone(String where) {
        return new ServerSeed(name, where, projectId, commercialType, image, tags, state);
    }

    /** In another project. */
    public ServerSeed project(String id) {
        return new ServerSeed(name, zone, id, commercialType, image, tags, state);
    }

    /** Of another commercial type, for example {@code DEV1-S}. */
    public ServerSeed type(String type) {
        return new ServerSeed(name, zone, projectId, type, image, tags, state);
    }

    /** From another image, for example {@code debian_bookworm}. */
    public ServerSeed image(String label) {
        return new ServerSeed(name, zone, projectId, commercialType, label, tags, state);
    }

    /** With tags. */
    public ServerSeed tags(String... list) {
        return new ServerSeed(name, zone, projectId, commercialType, image, List.of(list), state);
    }

    /** In another state, for example {@code stopped}. */
    public ServerSeed state(String other) {
        return new ServerSeed(name, zone, projectId, commercialType, image, tags, other);
    }
}
