package io.github.scw4j.core.listener;

/**
 * A call that begins.
 *
 * @param operation product and name of the operation, such as {@code k8s CreateCluster}
 * @param method the HTTP method
 * @param url the whole address, without any secret
 */
public record CallStarted(String operation, String method, String url) {}
