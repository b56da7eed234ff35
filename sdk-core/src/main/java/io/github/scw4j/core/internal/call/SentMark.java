package io.github.scw4j.core.internal.call;

import okhttp3.Call;
import okhttp3.EventListener;

/** Remembers whether any byte of a request can have left: what was not begun to be written has not happened. */
final class SentMark {
    private volatile boolean set;

    boolean isSet() {
        return set;
    }

    /** Marks the request when its headers begin to be written, beside the listener that the user's client may have. */
    record Watching(EventListener.Factory users) implements EventListener.Factory {
        @Override
        public EventListener create(Call call) {
            SentMark mark = call.request().tag(SentMark.class);
            EventListener theirs = users.create(call);
            return mark == null ? theirs : theirs.plus(new Listener(mark));
        }
    }

    private static final class Listener extends EventListener {
        private final SentMark mark;

        Listener(SentMark mark) {
            this.mark = mark;
        }

        @Override
        public void requestHeadersStart(Call call) {
            mark.set = true;
        }
    }
}
