package io.github.scw4j.core.config;

/** Keys and ids that mean nothing anywhere. */
final class Keys {
    static final String SECRET = "11111111-2222-4333-8444-555555555555";
    static final String OTHER_SECRET = "99999999-8888-4777-8666-aaaaaaaaaaaa";
    static final String ACCESS = "SCWABCDEFGH123456789";
    static final String PROJECT = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
    static final String OTHER_PROJECT = "bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee";

    private Keys() {}
}
