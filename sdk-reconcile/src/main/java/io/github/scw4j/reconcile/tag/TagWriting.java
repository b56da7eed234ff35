package io.github.scw4j.reconcile.tag;

/** From a label or taint back to the tag that means it. */
final class TagWriting {
    private TagWriting() {}

    /** Key and value, in a form that is right within a taint as well, where a colon is none. */
    static String body(String key, String value) {
        if (!Tag.owns(key)) {
            return TagReading.NO_PREFIX + key + (value.isEmpty() ? "" : "=" + value);
        }
        String name = key.substring(Tag.PREFIX.length());
        return value.isEmpty() ? name : name + separator(name) + value;
    }

    /** A key that reads as a keyword before an equals sign is followed by a space. */
    private static String separator(String name) {
        return TagReading.isKeyword(name + "=") ? " " : "=";
    }
}
