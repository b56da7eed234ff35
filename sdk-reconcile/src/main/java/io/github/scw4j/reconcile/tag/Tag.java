package io.github.scw4j.reconcile.tag;

import java.util.Optional;

/**
 * A tag of a pool, an Instance or a load balancer that means a label or a taint, by the grammar of Scaleway's cloud controller:
 *
 * <pre>
 * foo=bar                                  the label k8s.scaleway.com/foo=bar
 * foo                                      the label k8s.scaleway.com/foo, without a value
 * noprefix=example.com/foo=bar             the label example.com/foo=bar
 * taint=foo=bar:NoSchedule                 the taint k8s.scaleway.com/foo=bar:NoSchedule
 * taint=noprefix=example.com/foo:NoExecute the taint example.com/foo:NoExecute
 * </pre>
 *
 * <p>Key and value may be separated by {@code =}, {@code :} or spaces; in a taint by {@code =} or spaces, as colons end its parts.
 */
public sealed interface Tag permits LabelTag, TaintTag {
    /** What stands in front of each key, unless the tag has {@code noprefix=}. Labels and taints with it belong to tags alone. */
    String PREFIX = "k8s.scaleway.com/";

    /**
     * Reads a tag.
     *
     * @return empty when it means neither a label nor a taint, as most tags do
     */
    static Optional<Tag> parse(String text) {
        return TagReading.read(text);
    }

    /** The key of the label or taint, prefix included. */
    String key();

    /** The value; empty when it has none. */
    String value();

    /** The tag that means this: {@link #parse(String)} of it gives an equal one. */
    String text();

    /** Whether its key has the prefix {@link #PREFIX}. */
    static boolean owns(String key) {
        return key.startsWith(PREFIX);
    }
}
