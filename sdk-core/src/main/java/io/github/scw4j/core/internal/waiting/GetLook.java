package io.github.scw4j.core.internal.waiting;

import java.util.List;

/** One resource asked for by itself, for all who wait for it. */
final class GetLook<T> implements Runnable {
    private final Poller poller;
    private final Group<T> group;
    private final List<RunningWait<T, ?>> waits;

    GetLook(Poller poller, Group<T> group, List<RunningWait<T, ?>> waits) {
        this.poller = poller;
        this.group = group;
        this.waits = waits;
    }

    @Override
    public void run() {
        if (waits.stream().allMatch(wait -> wait.future().isDone())) {
            return; // cancelled while it was queued
        }
        RunningWait<T, ?> any = waits.get(0);
        T resource;
        try {
            resource = any.watched().get(any.id());
        } catch (RuntimeException | Error e) {
            waits.forEach(wait -> poller.settle(group, wait, wait.failed(e)));
            return;
        }
        waits.forEach(wait -> poller.settle(group, wait, wait.seen(resource)));
    }
}
