package io.github.scw4j.core.config;

import java.util.function.Supplier;

/** The key of a configuration, which is loaded again when the key is refused. */
final class ConfiguredCredentials implements CredentialsProvider {
    private final Supplier<Configuration> again;
    private volatile Credentials current;

    ConfiguredCredentials(Configuration configuration, Supplier<Configuration> again) {
        this.again = again;
        this.current = key(configuration);
    }

    private static Credentials key(Configuration configuration) {
        return new Credentials(configuration.accessKey(), configuration.requireSecretKey());
    }

    @Override
    public Credentials credentials() {
        return current;
    }

    @Override
    public void refresh() {
        current = key(again.get());
    }
}
