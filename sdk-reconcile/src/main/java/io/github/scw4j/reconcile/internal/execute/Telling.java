package io.github.scw4j.reconcile.internal.execute;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.reconcile.internal.kubernetes.EventBook;
import io.github.scw4j.reconcile.plan.PlanEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells events: again only when their words change, or after a round without them. Numbers in them do not count, or a blocked
 * action would be told anew with each node that breaks.
 */
final class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final EventBook book;
    private final Consumer<PlanEvent> listener;
    private Map<String, String> told = Map.of();
    private boolean first = true;

    Telling(EventBook book, Consumer<PlanEvent> listener) {
        this.book = book;
        this.listener = listener;
    }

    /**
     * Tells the events of a round.
     *
     * @param written whether they become Kubernetes Events, rather than being told to the listener alone
     */
    void tell(List<PlanEvent> events, Instant now, boolean written, Budget budget) {
        Map<String, String> round = new HashMap<>();
        for (PlanEvent event : events) {
            String key = event.target().path() + "/" + event.reason();
            String words = NUMBER.matcher(event.message()).replaceAll("#");
            if (words.equals(told.get(key)) || tell(event, now, written, budget)) {
                round.put(key, words);
            }
        }
        told = round;
        first = false;
    }

    private boolean tell(PlanEvent event, Instant now, boolean written, Budget budget) {
        if (!written) {
            listener.accept(event);
            return true;
        }
        if (!budget.hasWrite()) {
            return false; // told in the next round
        }
        budget.write();
        listener.accept(event);
        try {
            book.write(event, now, !first);
        } catch (KubernetesClientException e) {
            LOG.warn(
                    "Event {} about {} could not be written: {}",
                    event.reason(),
                    event.target().path(),
                    e.getMessage());
        }
        return true;
    }
}
