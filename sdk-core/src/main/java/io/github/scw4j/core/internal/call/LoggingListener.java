package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.listener.CallEnded;
import io.github.scw4j.core.listener.CallListener;
import io.github.scw4j.core.listener.CallRetried;
import io.github.scw4j.core.listener.CallStarted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes every call to the log, at debug; bodies and headers never, for they hold secrets. */
final class LoggingListener implements CallListener {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.scw4j.calls");

    /** Whether any call is logged at the moment; the log's levels may change while the client runs. */
    boolean isHeard() {
        return LOG.isDebugEnabled();
    }

    @Override
    public void started(CallStarted call) {
        LOG.trace("{}: {} {}", call.operation(), call.method(), call.url());
    }

    @Override
    public void retried(CallRetried call) {
        LOG.debug("{}: try {} failed ({}), next in {}", call.operation(), call.tries(), call.problem(), call.pause());
    }

    @Override
    public void ended(CallEnded call) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{}: {} after {} ({} tries, request {})",
                    call.operation(),
                    call.failure()
                            .map(Throwable::getMessage)
                            .orElseGet(() -> "HTTP " + call.status().orElse(0)),
                    call.duration(),
                    call.tries(),
                    call.requestId().orElse("-"));
        }
    }
}
