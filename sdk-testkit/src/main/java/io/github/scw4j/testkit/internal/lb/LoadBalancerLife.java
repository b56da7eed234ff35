package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.clock.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What happens to a load balancer: to_create → creating → ready → … → to_delete → gone. */
final class LoadBalancerLife {

    private final LoadBalancing product;
    private final Timeline timeline;

    LoadBalancerLife(LoadBalancing product) {
        this.product = product;
        this.timeline = product.world.timeline();
    }

    /** A load balancer was created. */
    void created(LoadBalancer lb) {
        product.lbs.add(lb);
        planned(Timings.INSTANCE_FOUND, lb, at -> findInstance(lb, at));
        planned(Timings.CREATING, lb, at -> lb.become(LoadBalancerStatus.CREATING, at));
        planned(Timings.INSTANCE_READY, lb, at -> instancesBecome(lb, Instance.READY, at));
        planned(Timings.READY, lb, at -> lb.become(LoadBalancerStatus.READY, at));
    }

    /** A load balancer is there that nobody created. */
    void seeded(LoadBalancer lb, Instant at) {
        product.lbs.add(lb);
        findInstance(lb, at);
        instancesBecome(lb, Instance.READY, at);
        lb.become(LoadBalancerStatus.READY, at);
    }

    private void findInstance(LoadBalancer lb, Instant at) {
        if (!lb.instances.isEmpty()) {
            return; // a test was faster
        }
        lb.instances.add(new Instance(product.world.ids().next(), at.minus(Timings.IN_STOCK), at));
    }

    private static void instancesBecome(LoadBalancer lb, String status, Instant at) {
        if (!lb.instancesHeld) {
            lb.instances.forEach(instance -> instance.become(status, at));
        }
    }

    /** A test says what the instances are: they stay that, or, when they are ready, live on. */
    void hold(LoadBalancer lb, String status, Instant at) {
        findInstance(lb, at);
        lb.instancesHeld = false;
        instancesBecome(lb, status, at);
        lb.instancesHeld = !status.equals(Instance.READY);
    }

    /** The configuration changed: instances are pending until they have it, while the load balancer stays as it is. */
    void reconfigure(LoadBalancer lb, Instant now) {
        int configuration = ++lb.configuration;
        instancesBecome(lb, Instance.PENDING, product.stamps.next(now));
        timeline.after(Timings.CONFIGURATION, () -> {
            if (product.lbs.has(lb) && lb.configuration == configuration) {
                instancesBecome(lb, Instance.READY, product.stamps.next(timeline.now()));
            }
        });
    }

    /** It goes to another offer. */
    void migrate(LoadBalancer lb, LoadBalancerType type, Instant at) {
        lb.type = type.name();
        lb.plan++;
        lb.become(LoadBalancerStatus.MIGRATING, at);
        planned(Timings.MIGRATION, lb, later -> lb.become(LoadBalancerStatus.READY, later));
    }

    /** Deletes a load balancer with everything below it; and, if that is wanted, its addresses. */
    void delete(LoadBalancer lb, boolean releaseIps, Instant now) {
        lb.plan++;
        lb.become(LoadBalancerStatus.TO_DELETE, product.stamps.next(now));
        planned(Timings.DELETION, lb, at -> {
            List.copyOf(lb.frontends.values()).forEach(product::remove);
            lb.backends.values().forEach(product.backends::remove);
            lb.certificates.values().forEach(product.certificates::remove);
            List.copyOf(lb.attachments.values()).forEach(product.attachmentLife::end);
            for (Ip ip : List.copyOf(lb.ips)) {
                ip.detach();
                if (releaseIps) {
                    product.ips.remove(ip);
                }
            }
            product.lbs.remove(lb);
        });
    }

    private void planned(Duration delay, LoadBalancer lb, Consumer<Instant> action) {
        int plan = lb.plan;
        timeline.after(delay, () -> {
            if (product.lbs.has(lb) && lb.plan == plan) {
                action.accept(product.stamps.next(timeline.now()));
            }
        });
    }
}
