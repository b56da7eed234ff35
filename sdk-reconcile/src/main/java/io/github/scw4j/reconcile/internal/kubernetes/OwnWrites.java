package io.github.scw4j.reconcile.internal.kubernetes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** One's own writes, laid over what a watch tells until it has brought them, or something newer. */
final class OwnWrites<T> {
    private final Function<T, String> key;
    private final Function<T, String> uid;
    private final Function<T, String> version;
    private final Map<String, T> written = new ConcurrentHashMap<>();

    OwnWrites(Function<T, String> key, Function<T, String> uid, Function<T, String> version) {
        this.key = key;
        this.uid = uid;
        this.version = version;
    }

    void add(T object) {
        written.put(key.apply(object), object);
    }

    T newest(T watched) {
        T own = written.get(key.apply(watched));
        if (own == null) {
            return watched;
        }
        if (uid.apply(own).equals(uid.apply(watched)) && isNewer(own, watched)) {
            return own;
        }
        written.remove(key.apply(watched), own);
        return watched;
    }

    private boolean isNewer(T own, T watched) {
        try {
            return Long.parseLong(version.apply(own)) > Long.parseLong(version.apply(watched));
        } catch (NumberFormatException e) {
            return false; // versions of another kind: then the watch alone tells, and an old one is refused when it is
            // written upon
        }
    }
}
