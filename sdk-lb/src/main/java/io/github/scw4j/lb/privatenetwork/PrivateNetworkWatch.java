package io.github.scw4j.lb.privatenetwork;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at the private networks of one load balancer, which share a list. */
final class PrivateNetworkWatch implements Watched<PrivateNetworkAttachment, PrivateNetworkReadiness> {
    private final Calls calls;
    private final PrivateNetworkAttachments attachments;
    private final String lbId;

    PrivateNetworkWatch(Calls calls, PrivateNetworkAttachments attachments, String lbId) {
        this.calls = calls;
        this.attachments = attachments;
        this.lbId = lbId;
    }

    @Override
    public String kind() {
        return "private network";
    }

    @Override
    public String place() {
        return calls.zone().id() + " at load balancer " + lbId;
    }

    @Override
    public Object group() {
        return List.of("private networks", calls.zone().id(), "of load balancer", lbId);
    }

    @Override
    public PrivateNetworkAttachment get(String id) {
        return attachments.get(lbId, id);
    }

    @Override
    public Pages<PrivateNetworkAttachment> list() {
        return attachments.list(lbId);
    }

    @Override
    public String id(PrivateNetworkAttachment attachment) {
        return attachment.privateNetworkId();
    }

    /** It has none of its own. */
    @Override
    public String name(PrivateNetworkAttachment attachment) {
        return "";
    }

    @Override
    public String status(PrivateNetworkAttachment attachment) {
        return attachment.status().value();
    }

    @Override
    public Optional<Instant> updatedAt(PrivateNetworkAttachment attachment) {
        return attachment.updatedAt();
    }

    @Override
    public Goal<PrivateNetworkAttachment> goal(PrivateNetworkReadiness readiness) {
        return new PrivateNetworkGoal();
    }
}
