package io.github.scw4j.core.internal.waiting;

import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.ResourceExpiredException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import java.util.Set;

/** What a failed look means to a wait. The call has been repeated before it failed: that is not done here. */
enum LookFailure {
    /** Says nothing of the resource; the next look may well succeed. */
    PASSING,
    /** There is no such resource. */
    NOT_FOUND,
    /** The same would be said next time. */
    REFUSED;

    private static final Set<Integer> PASSING_STATUSES = Set.of(408, 409, 425, 429);
    private static final int NOT_IMPLEMENTED = 501;

    static LookFailure of(Throwable failure) {
        if (failure instanceof ResourceNotFoundException || failure instanceof ResourceExpiredException) {
            return NOT_FOUND;
        }
        if (failure instanceof ApiException answered) {
            int status = answered.status();
            return status >= 500 && status != NOT_IMPLEMENTED || PASSING_STATUSES.contains(status) ? PASSING : REFUSED;
        }
        return failure instanceof CallException ? PASSING : REFUSED;
    }
}
