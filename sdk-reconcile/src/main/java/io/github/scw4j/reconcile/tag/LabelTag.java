package io.github.scw4j.reconcile.tag;

import io.github.scw4j.reconcile.internal.label.LabelSyntax;

/**
 * A tag that means a label.
 *
 * @param key the label's key, prefix included
 * @param value the label's value; may be empty
 */
public record LabelTag(String key, String value) implements Tag {
    /**
     * The one tag that is a label's key as it stands: nodes with the label get no traffic of load balancers.
     */
    public static final LabelTag EXCLUDED_FROM_LOAD_BALANCERS =
            new LabelTag("node.kubernetes.io/exclude-from-external-load-balancers", "managed-by-scaleway-ccm");

    /**
     * @throws IllegalArgumentException when Kubernetes would take it for no label
     */
    public LabelTag {
        LabelSyntax.requireKey(key);
        LabelSyntax.requireValue(key, value);
    }

    @Override
    public String text() {
        return equals(EXCLUDED_FROM_LOAD_BALANCERS) ? key : TagWriting.body(key, value);
    }
}
