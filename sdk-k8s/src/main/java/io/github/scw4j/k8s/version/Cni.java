package io.github.scw4j.k8s.version;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The network of a cluster's pods. It cannot be changed later. */
public final class Cni extends OpenEnum<Cni.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link Cni#UNKNOWN_CNI}. */
        UNKNOWN_CNI,
        /** See {@link Cni#CILIUM}. */
        CILIUM,
        /** See {@link Cni#CALICO}. */
        CALICO,
        /** See {@link Cni#WEAVE}. */
        WEAVE,
        /** See {@link Cni#FLANNEL}. */
        FLANNEL,
        /** See {@link Cni#KILO}. */
        KILO,
        /** See {@link Cni#NONE}. */
        NONE,
        /** See {@link Cni#CILIUM_NATIVE}. */
        CILIUM_NATIVE,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, Cni> VALUES = new Values<>(Known.class, Cni::new);

    /** Not told. */
    public static final Cni UNKNOWN_CNI = VALUES.of("unknown_cni");

    /** Cilium, for Kapsule. */
    public static final Cni CILIUM = VALUES.of("cilium");

    /** Calico, for Kapsule. */
    public static final Cni CALICO = VALUES.of("calico");

    /** Weave; only in old clusters. */
    public static final Cni WEAVE = VALUES.of("weave");

    /** Flannel; only in old clusters. */
    public static final Cni FLANNEL = VALUES.of("flannel");

    /** Kilo, over WireGuard: the only one for Kosmos. */
    public static final Cni KILO = VALUES.of("kilo");

    /** None; only with the consent of Scaleway's support. */
    public static final Cni NONE = VALUES.of("none");

    /** Cilium with native routing, for Kapsule from Kubernetes 1.34. */
    public static final Cni CILIUM_NATIVE = VALUES.of("cilium_native");

    private Cni(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static Cni of(String value) {
        return VALUES.of(value);
    }
}
