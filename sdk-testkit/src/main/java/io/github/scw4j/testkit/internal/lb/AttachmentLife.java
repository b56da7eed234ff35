package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.clock.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** What happens to a private network of a load balancer: pending → ready → pending → gone. */
final class AttachmentLife {

    private final LoadBalancing product;
    private final Timeline timeline;

    AttachmentLife(LoadBalancing product) {
        this.product = product;
        this.timeline = product.world.timeline();
    }

    /** A load balancer enters a private network, which is in use from now on. */
    void begin(Attachment attachment, Instant now) {
        attachment.ownIpamIds.forEach(id -> product.addresses.attach(id, attachment.network, attachment.resource, now));
        attachment.lb.attachments.put(attachment.network.id(), attachment);
        attachment.network.enter(attachment.lb.id());
        planned(Timings.ADDRESS, attachment, at -> address(attachment, at));
        planned(Timings.ATTACHMENT, attachment, at -> attachment.become(Attachment.READY, at));
    }

    private void address(Attachment attachment, Instant at) {
        if (attachment.ownIpamIds.isEmpty()) {
            attachment.givenIpamId = product.addresses
                    .attachIpv4(attachment.network, attachment.resource, at)
                    .orElse(null);
            if (attachment.givenIpamId == null) {
                attachment.plan++;
                attachment.become(Attachment.ERROR, at); // the network is full
                return;
            }
        }
        product.life.reconfigure(attachment.lb, timeline.now());
    }

    /** It is to leave, and is listed until it has left. */
    void leave(Attachment attachment, Instant now) {
        attachment.plan++;
        attachment.become(Attachment.PENDING, product.stamps.next(now));
        planned(Timings.DETACHMENT, attachment, at -> end(attachment));
    }

    /** It left. Addresses go back to where they came from. */
    void end(Attachment attachment) {
        attachment.lb.attachments.remove(attachment.network.id());
        attachment.network.leave(attachment.lb.id());
        attachment.ownIpamIds.forEach(id -> product.addresses.detach(id, timeline.now()));
        String given = attachment.givenIpamId;
        if (given != null) {
            product.addresses.release(given);
        }
    }

    private void planned(Duration delay, Attachment attachment, Consumer<Instant> action) {
        int plan = attachment.plan;
        timeline.after(delay, () -> {
            boolean there = attachment.lb.attachments.get(attachment.network.id()) == attachment;
            if (there && attachment.plan == plan) {
                action.accept(product.stamps.next(timeline.now()));
            }
        });
    }
}
