package io.github.scw4j.k8s.cluster;

/**
 * Which kubeconfig to get.
 *
 * @param redacted whether the token is left out
 */
record GetKubeconfig(boolean redacted) {}
