package io.github.scw4j.k8s.change;

import java.io.Serializable;

/**
 * A change of one field, and how far it goes.
 *
 * @param field the field as the models name it, such as {@code openIdConnectConfig.issuerUrl}; within a desired cluster, those of pools
 *     are {@code pools["web"].nodeType}
 * @param from the value that it has, as text; empty where it has none
 * @param to the value that it would have, as text
 * @param changeClass how far it goes
 * @param reason why, or what else there is to know
 */
public record ClassifiedChange(String field, String from, String to, ChangeClass changeClass, String reason)
        implements Serializable {
    /** The same as a field of an owner, such as {@code pools["web"]}. */
    public ClassifiedChange within(String owner) {
        return new ClassifiedChange(owner + "." + field, from, to, changeClass, reason);
    }

    /** All of it in a line, such as {@code name: "web" to "shop": control plane redeployed: …}. */
    @Override
    public String toString() {
        return field + ": \"" + from + "\" to \"" + to + "\": " + changeClass + ": " + reason;
    }
}
