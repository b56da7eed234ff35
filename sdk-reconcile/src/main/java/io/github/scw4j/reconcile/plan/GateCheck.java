package io.github.scw4j.reconcile.plan;

/**
 * One condition that an action has to meet.
 *
 * @param gate its name, such as {@code pool-unhealthy}
 * @param passed whether it lets the action through
 * @param value what it was decided by, in numbers, such as {@code 3 of 10 unhealthy, at most 2}
 */
public record GateCheck(String gate, boolean passed, String value) {
    /** As in the message of an event, such as {@code pool-unhealthy: 3 of 10 unhealthy, at most 2}. */
    @Override
    public String toString() {
        return gate + ": " + value;
    }
}
