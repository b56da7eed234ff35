package io.github.scw4j.reconcile.tag;

import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.reconcile.internal.label.LabelSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** From the text of a tag to what it means. */
final class TagReading {
    static final String TAINT = "taint=";
    static final String NO_PREFIX = "noprefix=";
    private static final String SEPARATORS = ":= ";

    private TagReading() {}

    static boolean isKeyword(String text) {
        return text.equals(TAINT) || text.equals(NO_PREFIX);
    }

    static Optional<Tag> read(String tag) {
        if (tag.equals(LabelTag.EXCLUDED_FROM_LOAD_BALANCERS.key())) {
            return Optional.of(LabelTag.EXCLUDED_FROM_LOAD_BALANCERS);
        }
        return tag.startsWith(TAINT)
                ? taint(tag.substring(TAINT.length()))
                : body(tag).map(Tag.class::cast);
    }

    /** All parts between colons but the last make the body, joined by nothing. */
    private static Optional<Tag> taint(String text) {
        int last = text.lastIndexOf(':');
        if (last < 0) {
            return Optional.empty();
        }
        TaintEffect effect = TaintEffect.of(text.substring(last + 1));
        if (effect.known() == TaintEffect.Known.UNRECOGNIZED) {
            return Optional.empty();
        }
        return body(text.substring(0, last).replace(":", ""))
                .map(label -> new TaintTag(label.key(), label.value(), effect));
    }

    private static Optional<LabelTag> body(String text) {
        if (!text.startsWith(NO_PREFIX)) {
            return label(Tag.PREFIX, text);
        }
        String bare = text.substring(NO_PREFIX.length());
        int slash = bare.indexOf('/');
        if (slash < 0) {
            return label("", bare);
        }
        return LabelSyntax.isPrefix(bare.substring(0, slash))
                ? label(bare.substring(0, slash + 1), bare.substring(slash + 1))
                : Optional.empty();
    }

    /** A second slash fails here: neither name nor value may have one. What follows the value is dropped, slashes excepted. */
    private static Optional<LabelTag> label(String prefix, String text) {
        List<String> fields = fields(text);
        if (text.indexOf('/') >= 0 || fields.isEmpty()) {
            return Optional.empty();
        }
        String name = fields.get(0);
        String value = fields.size() > 1 ? fields.get(1) : "";
        return LabelSyntax.isName(name) && LabelSyntax.isValue(value)
                ? Optional.of(new LabelTag(prefix + name, value))
                : Optional.empty();
    }

    private static List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, SEPARATORS);
        while (tokens.hasMoreTokens()) {
            fields.add(tokens.nextToken());
        }
        return fields;
    }
}
