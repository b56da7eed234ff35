package io.github.scw4j.lb.privatenetwork;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;

/** A private network that a load balancer is attached to. */
final class PrivateNetworkGoal implements Goal<PrivateNetworkAttachment> {
    @Override
    public String describe() {
        return PrivateNetworkReadiness.attached().toString();
    }

    @Override
    public Verdict judge(PrivateNetworkAttachment attachment) {
        return switch (attachment.status().known()) {
            case READY -> Verdict.reached();
            case ERROR -> Verdict.deadEnd("the attachment has failed; detach the network and attach it again");
            case PENDING, UNKNOWN, UNRECOGNIZED -> Verdict.pending("the attachment is " + attachment.status());
        };
    }
}
