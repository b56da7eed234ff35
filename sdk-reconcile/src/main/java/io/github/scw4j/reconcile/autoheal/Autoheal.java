package io.github.scw4j.reconcile.autoheal;

import java.time.Instant;

/**
 * Decides which nodes are rebooted, drained and replaced, and which are not. A pure function of what is seen, what is written
 * down (incidents on Node objects, repairs in the cluster's records), what is remembered and the time: it makes no call, has no
 * clock, and keeps nothing.
 *
 * <pre>{@code
 * Autoheal autoheal = Autoheal.with(AutohealPolicy.defaults());
 * AutohealDecision decision = autoheal.decide(
 *         AutohealInput.builder().look(observation).memory(memory).mode(Mode.ENFORCE).build(), clock.instant());
 * }</pre>
 */
public final class Autoheal {
    private final AutohealPolicy policy;

    private Autoheal(AutohealPolicy policy) {
        this.policy = policy;
    }

    /** An autoheal that decides by this policy. */
    public static Autoheal with(AutohealPolicy policy) {
        return new Autoheal(policy);
    }

    /** The policy that it decides by. */
    public AutohealPolicy policy() {
        return policy;
    }

    /**
     * What is to be done now. The answer's memory goes into the next call; of a blind look nothing follows but that all is frozen.
     *
     * @param input what is seen and remembered
     * @param now the time to decide by
     */
    public AutohealDecision decide(AutohealInput input, Instant now) {
        return new Round(policy, input, now).decide();
    }
}
