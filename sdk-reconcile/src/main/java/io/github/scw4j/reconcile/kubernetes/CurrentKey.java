package io.github.scw4j.reconcile.kubernetes;

import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.github.scw4j.core.config.Credentials;
import io.github.scw4j.core.config.CredentialsProvider;
import java.net.HttpURLConnection;
import java.util.concurrent.CompletableFuture;

/**
 * Sends the key of the moment, and another one at once where the server refuses it and its source has another. fabric8's own interceptor
 * would send the refused one again, and keep it as text in its configuration.
 */
final class CurrentKey implements Interceptor {
    private final CredentialsProvider credentials;

    CurrentKey(CredentialsProvider credentials) {
        this.credentials = credentials;
    }

    @Override
    public void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
        putOn(builder);
    }

    @Override
    public CompletableFuture<Boolean> afterFailure(BasicBuilder builder, HttpResponse<?> response, RequestTags tags) {
        boolean again = response.code() == HttpURLConnection.HTTP_UNAUTHORIZED && readAnew();
        if (again) {
            putOn(builder);
        }
        return CompletableFuture.completedFuture(again);
    }

    private boolean readAnew() {
        Credentials before = now();
        credentials.refresh();
        return !now().equals(before);
    }

    Credentials now() {
        return credentials.credentials();
    }

    void putOn(BasicBuilder builder) {
        builder.setHeader("Authorization", "Bearer " + now().secretKey().reveal());
    }
}
