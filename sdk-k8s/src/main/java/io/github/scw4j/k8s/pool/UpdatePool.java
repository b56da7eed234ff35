package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** What to change of a pool; what is not named stays as it is. Labels and taints have calls of their own. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdatePool.Builder.class)
public sealed interface UpdatePool permits ImmutableUpdatePool {
    /** Whether the autoscaler chooses the size. */
    @Value.Default
    default Change<Boolean> autoscaling() {
        return Change.keep();
    }

    /** How many nodes, 0 or more. Under autoscaling it belongs to the autoscaler: leave it. */
    @Value.Default
    default Change<Integer> size() {
        return Change.keep();
    }

    /** The least nodes under autoscaling. */
    @Value.Default
    default Change<Integer> minSize() {
        return Change.keep();
    }

    /** The most nodes under autoscaling, at least 1. */
    @Value.Default
    default Change<Integer> maxSize() {
        return Change.keep();
    }

    /** Whether Scaleway reboots or replaces nodes that are not ready for long. */
    @Value.Default
    default Change<Boolean> autohealing() {
        return Change.keep();
    }

    /** The tags, all of them. */
    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    /** The kubelet arguments, all of them; for new nodes. */
    @Value.Default
    default Change<Map<String, String>> kubeletArgs() {
        return Change.keep();
    }

    /** How many nodes an upgrade may touch at once. */
    @Value.Default
    default Change<UpgradePolicySpec> upgradePolicy() {
        return Change.keep();
    }

    /** The security group of the nodes. */
    @Value.Default
    default Change<String> securityGroupId() {
        return Change.keep();
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        PoolLimits.check(this);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UpdatePool}. */
    final class Builder extends ImmutableUpdatePool.Builder {
        Builder() {}

        /** Gives the size to the autoscaler, or takes it from it. */
        public Builder autoscaling(boolean on) {
            return autoscaling(Change.set(on));
        }

        /** Lets the autoscaler choose the size within these bounds. */
        public Builder autoscaling(int least, int most) {
            return autoscaling(true).minSize(least).maxSize(most);
        }

        /** Gives the pool this many nodes. */
        public Builder size(int size) {
            return size(Change.set(size));
        }

        /** Gives the pool at least this many nodes under autoscaling. */
        public Builder minSize(int minSize) {
            return minSize(Change.set(minSize));
        }

        /** Gives the pool at most this many nodes under autoscaling. */
        public Builder maxSize(int maxSize) {
            return maxSize(Change.set(maxSize));
        }

        /** Gives the pool autohealing, or takes it away. */
        public Builder autohealing(boolean on) {
            return autohealing(Change.set(on));
        }

        /** Gives the pool these tags and no others. */
        public Builder tags(List<String> tags) {
            return tags(Change.set(tags));
        }

        /** Takes all tags away. */
        public Builder clearTags() {
            return tags(Change.clear());
        }

        /** Gives the pool these kubelet arguments and no others. */
        public Builder kubeletArgs(Map<String, String> kubeletArgs) {
            return kubeletArgs(Change.set(kubeletArgs));
        }

        /** Takes all kubelet arguments away. */
        public Builder clearKubeletArgs() {
            return kubeletArgs(Change.clear());
        }

        /** Gives the pool this upgrade policy. */
        public Builder upgradePolicy(UpgradePolicySpec policy) {
            return upgradePolicy(Change.set(policy));
        }

        /** Gives the pool an upgrade policy; what is not set of it stays as it is. */
        public Builder upgradePolicy(UnaryOperator<UpgradePolicySpec.Builder> policy) {
            return upgradePolicy(policy.apply(UpgradePolicySpec.builder()).build());
        }

        /** Gives the pool this security group. */
        public Builder securityGroupId(String securityGroupId) {
            return securityGroupId(Change.set(securityGroupId));
        }

        /** Takes the security group away. */
        public Builder clearSecurityGroupId() {
            return securityGroupId(Change.clear());
        }
    }
}
