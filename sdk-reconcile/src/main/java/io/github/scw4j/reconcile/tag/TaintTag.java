package io.github.scw4j.reconcile.tag;

import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.reconcile.internal.label.LabelSyntax;

/**
 * A tag that means a taint.
 *
 * @param key the taint's key, prefix included
 * @param value the taint's value; may be empty
 * @param effect what it does to pods
 */
public record TaintTag(String key, String value, TaintEffect effect) implements Tag {
    /**
     * @throws IllegalArgumentException when Kubernetes would take it for no taint
     */
    public TaintTag {
        LabelSyntax.requireKey(key);
        LabelSyntax.requireValue(key, value);
        if (effect.known() == TaintEffect.Known.UNRECOGNIZED) {
            throw new IllegalArgumentException("the effect of taint " + key + " is \"" + effect
                    + "\"; NoSchedule, PreferNoSchedule and NoExecute are allowed");
        }
    }

    @Override
    public String text() {
        return TagReading.TAINT + TagWriting.body(key, value) + ":" + effect;
    }
}
