package io.github.scw4j.core.config;

import java.util.regex.Pattern;

/** What may be shown of a value. */
final class Masked {
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern UUID = Pattern.compile(UUID_FORM);
    private static final Pattern UUID_WITHIN =
            Pattern.compile("([0-9a-fA-F]{8})(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}");
    private static final Pattern ACCESS_KEY = Pattern.compile("SCW[A-Z0-9]{17}", Pattern.CASE_INSENSITIVE);
    private static final int ACCESS_KEY_SHOWN = 7;
    private static final String REST_OF_KEY = "-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    private Masked() {}

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    static boolean isAccessKey(String text) {
        return ACCESS_KEY.matcher(text).matches();
    }

    /** The first eight characters of a well-formed key; nothing of anything else. */
    static String secretKey(String text) {
        return isUuid(text) ? text.substring(0, 8) + REST_OF_KEY : "****";
    }

    /** The first characters of a well-formed access key; nothing of anything else, for that may be a secret key gone astray. */
    static String accessKey(String text) {
        return isAccessKey(text) ? text.substring(0, ACCESS_KEY_SHOWN) + "x".repeat(13) : "****";
    }

    /** Text that should hold no key, with whatever looks like one masked nevertheless. */
    static String text(String text) {
        return UUID_WITHIN.matcher(text).replaceAll("$1" + REST_OF_KEY);
    }
}
