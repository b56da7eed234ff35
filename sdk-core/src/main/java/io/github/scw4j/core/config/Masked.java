package io.github.scw4j.core.config;

import java.util.regex.Pattern;

/** What may be shown of a value. The forms are read by hand: a program without a malformed value does not load patterns. */
final class Masked {
    private static final String ACCESS_KEY_START = "SCW";
    private static final int ACCESS_KEY_LENGTH = 20;
    private static final int ACCESS_KEY_SHOWN = 7;
    private static final String REST_OF_KEY = "-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    private Masked() {}

    /** What looks for secrets within other text. */
    private static final class Within {
        static final Pattern UUID = Pattern.compile("([0-9a-fA-F]{8})(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}");
        static final Pattern USER_INFO = Pattern.compile("//[^/]*@");
    }

    static boolean isUuid(String text) {
        if (text.length() != 36) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            char character = text.charAt(i);
            if (dash ? character != '-' : !isHexDigit(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexDigit(char character) {
        return character >= '0' && character <= '9'
                || character >= 'A' && character <= 'F'
                || character >= 'a' && character <= 'f';
    }

    static boolean isAccessKey(String text) {
        return text.length() == ACCESS_KEY_LENGTH
                && text.regionMatches(true, 0, ACCESS_KEY_START, 0, ACCESS_KEY_START.length())
                && text.chars().allMatch(Masked::isLetterOrDigit);
    }

    private static boolean isLetterOrDigit(int character) {
        return character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z';
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
        return Within.UUID.matcher(text).replaceAll("$1" + REST_OF_KEY);
    }

    /** An address, without the user and the password that it may hold. */
    static String url(String text) {
        return text(Within.USER_INFO.matcher(text).replaceAll("//****@"));
    }
}
