package io.github.scw4j.reconcile.autoheal;

import java.util.HashMap;
import java.util.Map;

/** What was said already, so that it is said once: a thing that is not said again in a round is forgotten. */
final class Said {
    private final Map<String, String> before;
    private final Map<String, String> now = new HashMap<>();

    Said(Map<String, String> before) {
        this.before = before;
    }

    /** Whether this is news: it was not said in the last round, or otherwise. */
    boolean isNews(String topic, String what) {
        now.put(topic, what);
        return !what.equals(before.get(topic));
    }

    boolean wasSaid(String topic) {
        return before.containsKey(topic);
    }

    /** What begins so is as it was: nobody looked into it. */
    void keep(String prefix) {
        before.forEach((topic, what) -> {
            if (topic.startsWith(prefix)) {
                now.putIfAbsent(topic, what);
            }
        });
    }

    Map<String, String> map() {
        return now;
    }
}
