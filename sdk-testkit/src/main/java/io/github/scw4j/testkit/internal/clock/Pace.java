package io.github.scw4j.testkit.internal.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How time passes by itself, beside being moved by hand. */
public interface Pace {

    /** The time it is, at least {@code reached}. */
    Instant now(Instant reached);

    /** Time was moved by hand. */
    void moved(Duration by);

    /**
     * How long to wait, in real time, before the client task that is next may run.
     *
     * @param due when it is due
     * @param now the time it is
     * @param quietFor real time since the last request was answered; empty while one is being answered
     * @return zero when it may run now; empty when only a new event can tell
     */
    Optional<Duration> waitFor(Instant due, Instant now, Optional<Duration> quietFor);
}
