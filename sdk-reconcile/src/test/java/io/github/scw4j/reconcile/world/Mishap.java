package io.github.scw4j.reconcile.world;

import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.reconcile.observation.NodeCondition.Status;
import java.time.Duration;
import java.time.Instant;

/** What can happen to a node of a world. Of two mishaps at once the one that lasts longer is seen. */
public enum Mishap {
    /** Not ready for some minutes, and back by itself. */
    BLIP,
    /** Hangs; a reboot mends it, and so does waiting, in the end. */
    HANG,
    /** Its kubelet says that it is not ready; a reboot mends it, and so does waiting. */
    KUBELET,
    /** It comes and goes; a reboot mends it, and so does waiting. */
    FLAP,
    /** Kubernetes alone loses sight of it for a while. */
    LOST_SIGHT,
    /** Hangs for good, unless it is rebooted. */
    HANG_FOR_GOOD,
    /** Dead: only another node helps. */
    DEAD,
    /** Its disk is read-only: only another node helps. */
    READ_ONLY;

    private static final Duration PHASE = Duration.ofMinutes(2);

    /** Whether it is over some day, whatever is done. */
    public boolean mendsItself() {
        return ordinal() < HANG_FOR_GOOD.ordinal();
    }

    /** It happens, now, and for so long; to a node that is neither made nor taken away at this moment. */
    public void strikes(WorldNode node, Duration length) {
        World world = node.world;
        boolean there = node.status.equals(NodeStatus.READY) || node.status.equals(NodeStatus.NOT_READY);
        Instant end = !mendsItself() ? Instant.MAX : world.now().plus(this == BLIP ? blip(length) : length);
        if (node.flaps) {
            end = end.isAfter(node.healsAt)
                    ? end
                    : node.healsAt; // a node that comes and goes is as badly off as one that is gone
        } else if (!end.isAfter(node.healsAt)) {
            return;
        }
        if (node.gone || !there) {
            return;
        }
        node.condition("ReadonlyFilesystem", Status.FALSE).comesBack();
        node.flaps = this == FLAP;
        node.healsAt = end;
        long epoch = node.epoch;
        switch (this) {
            case BLIP, HANG, HANG_FOR_GOOD -> node.goesSilent();
            case DEAD -> node.goesSilent().beyondReboot();
            case KUBELET -> node.kubeletSaysNotReady();
            case READ_ONLY -> node.condition("ReadonlyFilesystem", Status.TRUE).beyondReboot();
            case LOST_SIGHT -> node.kubernetesLosesSight();
            case FLAP -> flaps(node, epoch, true);
        }
        if (mendsItself()) {
            world.at(node.healsAt, () -> {
                if (isStill(node, epoch)) {
                    node.comesBack();
                }
            });
        }
    }

    private static Duration blip(Duration length) {
        return Duration.ofMinutes(1).plus(length.dividedBy(30));
    }

    private static void flaps(WorldNode node, long epoch, boolean down) {
        if (isStill(node, epoch)) {
            if (down) {
                node.goesSilent();
            } else {
                Instant end = node.healsAt;
                node.comesBack();
                node.epoch = epoch;
                node.healsAt = end;
                node.flaps = true;
            }
            node.world.in(PHASE, () -> flaps(node, epoch, !down));
        }
    }

    /** Nothing was done to it, and nothing worse came. */
    private static boolean isStill(WorldNode node, long epoch) {
        return !node.gone
                && node.epoch == epoch
                && (node.status.equals(NodeStatus.READY) || node.status.equals(NodeStatus.NOT_READY));
    }
}
