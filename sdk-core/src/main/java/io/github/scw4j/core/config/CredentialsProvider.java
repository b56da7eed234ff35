package io.github.scw4j.core.config;

import io.github.scw4j.core.error.ConfigurationException;

/**
 * Where the key of a call comes from. It is asked at every try of every call, from many threads at once, so it should answer from
 * memory and fetch only what is not there or has expired.
 *
 * <p>A provider of your own, over a vault that rotates keys:
 *
 * <pre>{@code
 * final class VaultCredentials implements CredentialsProvider {
 *     private volatile Credentials current = read();
 *
 *     public Credentials credentials() { return current; }
 *
 *     public void refresh() { current = read(); }
 *
 *     private Credentials read() { return Credentials.of(Secret.of(vault.get("scaleway/secret-key"))); }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface CredentialsProvider {
    /**
     * The key to use now.
     *
     * @throws ConfigurationException when there is none to give
     */
    Credentials credentials();

    /**
     * The server has just refused the key with status 401. Drop what is remembered and fetch it anew: the call is tried once more
     * if {@link #credentials()} then gives another one. Does nothing by default.
     */
    default void refresh() {}

    /** Always this key. */
    static CredentialsProvider fixed(Credentials credentials) {
        return () -> credentials;
    }

    /**
     * The key that the environment or the profile in the configuration file has; the file is read again when the server refuses the
     * key.
     *
     * @throws ConfigurationException when there is none, or the configuration cannot be used
     */
    static CredentialsProvider fromEnvironmentAndProfile() {
        return Configuration.fromEnvironment().credentials();
    }
}
