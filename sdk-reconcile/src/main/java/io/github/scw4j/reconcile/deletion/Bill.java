package io.github.scw4j.reconcile.deletion;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * What resources cost, as far as it can be told.
 *
 * @param hourly the sum of the prices that are known, in euros an hour
 * @param unpriced how many more are billed at a price that no API of this SDK tells
 */
public record Bill(BigDecimal hourly, long unpriced) {
    static Bill of(Collection<ResourceFate> resources) {
        BigDecimal sum = resources.stream()
                .filter(ResourceFate::billed)
                .map(ResourceFate::hourlyPrice)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long unpriced = resources.stream()
                .filter(resource -> resource.billed() && resource.hourlyPrice().isEmpty())
                .count();
        return new Bill(sum, unpriced);
    }

    /** Whether nothing is billed. */
    public boolean isNothing() {
        return hourly.signum() == 0 && unpriced == 0;
    }

    static String euros(BigDecimal hourly) {
        return hourly.stripTrailingZeros().toPlainString() + " EUR an hour";
    }

    /** In words. */
    @Override
    public String toString() {
        if (isNothing()) {
            return "nothing is billed";
        }
        if (unpriced == 0) {
            return euros(hourly);
        }
        String others = unpriced == 1 ? "1 resource" : unpriced + " resources";
        return hourly.signum() == 0
                ? others + " billed at a price that is not known here"
                : euros(hourly) + ", and " + others + " billed at a price that is not known here";
    }
}
