package io.github.scw4j.k8s.version;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What runs the containers of a node. */
public final class ContainerRuntime extends OpenEnum<ContainerRuntime.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ContainerRuntime#UNKNOWN_RUNTIME}. */
        UNKNOWN_RUNTIME,
        /** See {@link ContainerRuntime#DOCKER}. */
        DOCKER,
        /** See {@link ContainerRuntime#CONTAINERD}. */
        CONTAINERD,
        /** See {@link ContainerRuntime#CRIO}. */
        CRIO,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ContainerRuntime> VALUES = new Values<>(Known.class, ContainerRuntime::new);

    /** Not set: the server chooses. */
    public static final ContainerRuntime UNKNOWN_RUNTIME = VALUES.of("unknown_runtime");

    /** Docker; only in old pools. */
    public static final ContainerRuntime DOCKER = VALUES.of("docker");

    /** containerd. */
    public static final ContainerRuntime CONTAINERD = VALUES.of("containerd");

    /** CRI-O; only in old pools. */
    public static final ContainerRuntime CRIO = VALUES.of("crio");

    private ContainerRuntime(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ContainerRuntime of(String value) {
        return VALUES.of(value);
    }
}
