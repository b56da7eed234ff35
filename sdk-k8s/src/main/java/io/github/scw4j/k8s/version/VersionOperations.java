package io.github.scw4j.k8s.version;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import java.util.List;

/** The operations on versions. */
final class VersionOperations {
    private static final String ALL = "/k8s/v1/regions/{region}/versions";

    static final Operation<Nothing, List<Version>> LIST =
            Operation.get("ListVersions", ALL).returnsList("versions", Version.class);

    static final Operation<Nothing, Version> GET =
            Operation.get("GetVersion", ALL + "/{version_name}").returns(Version.class);

    private VersionOperations() {}
}
