package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.k8s.version.Version;
import io.github.scw4j.k8s.version.Versions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of a region: those that it offers, and older ones that somebody still has, each read once. */
final class KnownVersions {
    private final Versions versions;
    private final List<Version> offered;
    private final Map<String, Optional<Version>> byName = new LinkedHashMap<>();

    KnownVersions(Versions versions) {
        this.versions = versions;
        this.offered = versions.list();
        offered.forEach(version -> byName.put(version.name(), Optional.of(version)));
    }

    /** Empty for one that Scaleway does not know any more. */
    Optional<Version> find(String name) {
        return byName.computeIfAbsent(name, this::read);
    }

    private Optional<Version> read(String name) {
        try {
            return VersionNumber.of(name).map(number -> versions.get(name));
        } catch (ResourceNotFoundException e) {
            return Optional.empty();
        }
    }

    /** What is offered, the newest first. */
    List<Version> offered() {
        return offered;
    }

    /** That, and what else was asked for and is known. */
    List<Version> all() {
        return byName.values().stream().flatMap(Optional::stream).toList();
    }
}
