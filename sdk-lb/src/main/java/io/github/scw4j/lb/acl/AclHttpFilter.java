package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;
import java.util.Locale;

/** What of an HTTP request is looked at. */
public final class AclHttpFilter extends OpenEnum<AclHttpFilter.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link AclHttpFilter#NONE}. */
        NONE,
        /** See {@link AclHttpFilter#PATH_BEGIN}. */
        PATH_BEGIN,
        /** See {@link AclHttpFilter#PATH_END}. */
        PATH_END,
        /** See {@link AclHttpFilter#REGEX}. */
        REGEX,
        /** See {@link AclHttpFilter#HTTP_HEADER_MATCH}. */
        HTTP_HEADER_MATCH,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, AclHttpFilter> VALUES = new Values<>(
            Known.class,
            AclHttpFilter::new,
            known -> known == Known.NONE ? "acl_http_filter_none" : known.name().toLowerCase(Locale.ROOT));

    /** Nothing. */
    public static final AclHttpFilter NONE = VALUES.of("acl_http_filter_none");

    /** How the path begins. */
    public static final AclHttpFilter PATH_BEGIN = VALUES.of("path_begin");

    /** How the path ends. */
    public static final AclHttpFilter PATH_END = VALUES.of("path_end");

    /** The URL, by a regular expression. */
    public static final AclHttpFilter REGEX = VALUES.of("regex");

    /** A header; {@link AclMatch#httpFilterOption()} says which. */
    public static final AclHttpFilter HTTP_HEADER_MATCH = VALUES.of("http_header_match");

    private AclHttpFilter(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static AclHttpFilter of(String value) {
        return VALUES.of(value);
    }
}
