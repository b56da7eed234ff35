package io.github.scw4j.k8s.acl;

/** Whether a change of ACL rules may lock out everybody, or the cluster's own nodes. */
public enum LockOut {
    /** It may not: such a change is refused with a {@link LockOutException} before it is sent. */
    REFUSED,
    /** It may: the change is sent as it is. */
    ALLOWED
}
