package io.github.scw4j.core.config;

import io.github.scw4j.core.Secret;
import io.github.scw4j.core.error.ConfigurationException;
import java.util.Optional;

/**
 * An API key. The secret key alone authenticates every call; the access key names it for people.
 *
 * @param accessKey the public half
 * @param secretKey the secret half, which is sent as {@code X-Auth-Token}
 */
public record Credentials(Optional<String> accessKey, Secret secretKey) {
    /**
     * Checks the form of both.
     *
     * @throws ConfigurationException when one is malformed
     */
    public Credentials {
        check(Setting.SECRET_KEY, secretKey.reveal());
        accessKey.ifPresent(text -> check(Setting.ACCESS_KEY, text));
    }

    /**
     * A secret key: a UUID.
     *
     * @throws ConfigurationException when it is malformed
     */
    public static Credentials of(Secret secretKey) {
        return new Credentials(Optional.empty(), secretKey);
    }

    /**
     * A whole key.
     *
     * @throws ConfigurationException when one of the two is malformed
     */
    public static Credentials of(String accessKey, Secret secretKey) {
        return new Credentials(Optional.of(accessKey), secretKey);
    }

    private static void check(Setting<?> setting, String text) {
        if (setting.form().read(text).isEmpty()) {
            throw new ConfigurationException(setting.malformed(new Found(text, "the credentials")));
        }
    }

    /** The key with its secrets masked. */
    @Override
    public String toString() {
        return "access key " + accessKey.map(Masked::accessKey).orElse("not given") + ", secret key "
                + Masked.secretKey(secretKey.reveal());
    }
}
