package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.change.ClassifiedChange;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * A step on the way from what is there to what a blueprint says. A step begins when the one before it is through.
 *
 * @param kind what is done
 * @param id the network, cluster or pool that it is about; empty for one that is yet to be made
 * @param name the name of that
 * @param changes what it changes, and how far each change goes; none for {@link Kind#SETTLE}
 * @param text what it does, in a sentence
 * @param patience how long it is waited for by default
 */
public record BlueprintStep(
        Kind kind, String id, String name, List<ClassifiedChange> changes, String text, Duration patience)
        implements Serializable {
    /** What a step does. */
    public enum Kind {
        /** Waits until something that is under way, or not in order, is at rest; nothing is asked for. */
        SETTLE,
        /** Makes the private network ({@code CreatePrivateNetwork}). */
        MAKE_NETWORK,
        /** Changes the private network ({@code UpdatePrivateNetwork}). */
        UPDATE_NETWORK,
        /** Makes the cluster with all its pools ({@code CreateCluster}). */
        MAKE_CLUSTER,
        /** Changes the cluster ({@code UpdateCluster}). */
        UPDATE_CLUSTER,
        /** Changes the type of the control plane ({@code SetClusterType}). */
        SET_TYPE,
        /** Upgrades the control plane ({@code UpgradeCluster}). */
        UPGRADE_CONTROL_PLANE,
        /** Replaces the nodes of a pool by nodes of its cluster's version ({@code UpgradePool}). */
        UPGRADE_POOL,
        /** Makes a pool ({@code CreatePool}). */
        MAKE_POOL,
        /** Changes a pool ({@code UpdatePool}, {@code SetPoolLabels}, {@code SetPoolTaints}, {@code SetPoolStartupTaints}). */
        UPDATE_POOL,
        /** Deletes a pool ({@code DeletePool}) in which something is fixed that shall be different; it is made anew afterwards. */
        REPLACE_POOL,
        /** Deletes a pool that is not in the blueprint ({@code DeletePool}). */
        DELETE_POOL,
        /** Replaces the ACL rules ({@code SetClusterACLRules}). */
        SET_ACL_RULES
    }

    /** Copies the list. */
    public BlueprintStep {
        changes = List.copyOf(changes);
    }

    /** How far it goes: as far as the most severe of its changes. */
    public ChangeClass changeClass() {
        return ChangeClass.worstOf(changes);
    }

    /** Whether it does the same as another one. */
    boolean isSame(BlueprintStep other) {
        return kind == other.kind && name.equals(other.name) && changes.equals(other.changes);
    }

    /** Whether it changes this field. */
    boolean changes(String field) {
        for (ClassifiedChange change : changes) {
            if (change.field().equals(field)) {
                return true;
            }
        }
        return false;
    }

    /** What it does, in a sentence, such as {@code pool "web": size}. */
    @Override
    public String toString() {
        return text;
    }
}
