package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import java.util.Optional;

/**
 * How a part of an action went.
 *
 * @param result how it went
 * @param detail what was answered, for people
 * @param requestId Scaleway's id of the request, where one failed
 */
record Done(Outcome.Result result, String detail, Optional<String> requestId) {
    static Done well(String detail) {
        return of(Result.DONE, detail);
    }

    static Done of(Result result, String detail) {
        return new Done(result, detail, Optional.empty());
    }

    boolean isWell() {
        return result == Result.DONE;
    }
}
