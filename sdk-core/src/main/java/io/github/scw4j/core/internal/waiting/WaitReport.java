package io.github.scw4j.core.internal.waiting;

import io.github.scw4j.core.internal.text.HumanDuration;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitAbandonedException;
import io.github.scw4j.core.waiting.WaitInterruptedException;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a wait stands at one moment, as the exception that ends it there. Each message tells goal, resource, last status and since
 * when, what is missing, and how often it was looked.
 *
 * @param progress how far it came
 * @param lastFailure what the last look failed with, when it failed
 * @param lastRequestId the request id of the last look, empty when it is not known
 */
record WaitReport(WaitProgress progress, @Nullable Throwable lastFailure, String lastRequestId) {
    WaitTimeoutException timeout() {
        return new WaitTimeoutException(
                message("timed out after " + HumanDuration.of(progress.elapsed())), progress, lastFailure);
    }

    WaitInterruptedException interrupted(InterruptedException cause) {
        return new WaitInterruptedException(
                message("interrupted after " + HumanDuration.of(progress.elapsed())), progress, cause);
    }

    WaitAbandonedException abandoned(@Nullable Throwable cause) {
        return new WaitAbandonedException(
                message("the client was closed after " + HumanDuration.of(progress.elapsed())), progress, cause);
    }

    DeadEndException deadEnd(String why, @Nullable Throwable cause) {
        return new DeadEndException(message("dead end (" + why + ")"), progress, cause);
    }

    private String message(String end) {
        List<String> facts = new ArrayList<>();
        facts.add(
                progress.status().isEmpty()
                        ? "never seen"
                        : "last seen \"" + progress.status() + "\" for " + HumanDuration.of(progress.inStatus()));
        facts.addAll(progress.missing());
        if (lastFailure != null) {
            facts.add("the last look failed: " + lastFailure.getMessage());
        }
        facts.add((progress.looks() == 1 ? "1 look" : progress.looks() + " looks")
                + (lastRequestId.isEmpty() ? "" : ", last request " + lastRequestId));
        return end + " waiting for " + progress.goal() + " of " + progress.resource() + ": " + String.join("; ", facts);
    }
}
