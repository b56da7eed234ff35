package io.github.scw4j.core.internal.call;

import okhttp3.Call;
import okhttp3.EventListener;

/** Remembers whether any byte of a request can have left: what was not begun to be written has not happened. */
final class SentMark extends EventListener {
    private volatile boolean set;

    boolean isSet() {
        return set;
    }

    @Override
    public void requestHeadersStart(Call call) {
        set = true;
    }
}
