package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.internal.operation.HttpMethod;
import io.github.scw4j.core.internal.operation.Operation;
import java.util.Optional;

/** Which of IAM's permission sets allows an operation, so that a refusal can say what is missing. */
final class PermissionSet {
    private PermissionSet() {}

    /** The smallest set that allows it; empty where none is known. */
    static Optional<String> of(Operation<?, ?> operation) {
        String path = operation.path().toString();
        if (path.endsWith("/external-nodes/auth")) {
            return Optional.of("KubernetesExternalNodeRegister");
        }
        return family(operation.product(), path)
                .map(family -> family + (operation.method() == HttpMethod.GET ? "ReadOnly" : "FullAccess"));
    }

    private static Optional<String> family(String product, String path) {
        return switch (product) {
            case "k8s" -> Optional.of("Kubernetes");
            case "vpc" -> Optional.of(path.contains("/private-networks") ? "PrivateNetworks" : "VPC");
            case "ipam" -> Optional.of("IPAM");
            case "lb" -> Optional.of("LoadBalancers");
            case "instance" -> Optional.of("Instances");
            default -> Optional.empty();
        };
    }
}
