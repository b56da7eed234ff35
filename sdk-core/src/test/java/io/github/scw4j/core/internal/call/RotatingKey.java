package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.Secret;
import io.github.scw4j.core.config.Credentials;
import io.github.scw4j.core.config.CredentialsProvider;

/** Gives another key after every refresh. */
final class RotatingKey implements CredentialsProvider {
    private int refreshed;

    @Override
    public Credentials credentials() {
        return Credentials.of(
                Secret.of("%1$d%1$d%1$d%1$d%1$d%1$d%1$d%1$d-2222-4222-8222-222222222222".formatted(refreshed + 1)));
    }

    @Override
    public void refresh() {
        refreshed++;
    }

    int refreshed() {
        return refreshed;
    }
}
