package io.github.scw4j.reconcile.annotation;

/** The part of a load balancer that an annotation sets, and that stays as it is as long as the annotation cannot be read. */
public enum Concerned {
    /** The load balancer itself, or its addresses: none is made, and one that is there keeps what it has. */
    LOAD_BALANCER,
    /** The private networks that it is attached to. */
    PRIVATE_NETWORKS,
    /** Which nodes are its servers, and by which of their addresses. */
    SERVERS,
    /** Frontends: those that are there keep what they have, others are not made. */
    FRONTEND,
    /** Backends: likewise. */
    BACKEND,
    /** Health checks: likewise; a new backend waits for its health check. */
    HEALTH_CHECK,
    /** Who may connect: the access control lists that are there stay, and no frontend is made without one. */
    SOURCE_RANGES,
    /** The Service's status. */
    STATUS,
    /** Nothing: it has no effect, and ought to be mended, but nothing waits for that. */
    NOTHING
}
