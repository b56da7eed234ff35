package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The kubeconfig of a cluster and the legacy token in it. */
final class KubeconfigOperations {

    private static final int TOKEN_LENGTH = 56;

    private final Kubernetes k8s;
    private final String certificateAuthority = certificateAuthority();

    KubeconfigOperations(Kubernetes k8s) {
        this.k8s = k8s;
    }

    List<Operation> all() {
        return List.of(
                new Operation("GetClusterKubeConfig", "GET", ClusterOperations.ONE + "/kubeconfig", this::kubeconfig),
                new Operation(
                        "ResetClusterAdminToken",
                        "POST",
                        ClusterOperations.ONE + "/reset-admin-token",
                        this::resetAdminToken));
    }

    private Answer kubeconfig(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        boolean redacted = request.query().flag("redacted").orElse(false);
        byte[] yaml =
                yaml(cluster, redacted ? "REDACTED_TOKEN" : cluster.adminToken).getBytes(StandardCharsets.UTF_8);
        if (request.query().flag("dl").orElse(false)) {
            return Answer.raw("application/octet-stream", yaml);
        }
        return Answer.ok(Json.object()
                .put("name", "kubeconfig")
                .put("content_type", "application/octet-stream")
                .put("content", Base64.getEncoder().encodeToString(yaml)));
    }

    private String yaml(Cluster cluster, String token) {
        String name = cluster.name;
        return String.join(
                "\n",
                "apiVersion: v1",
                "clusters:",
                "- name: " + quoted(name),
                "  cluster:",
                "    certificate-authority-data: " + certificateAuthority,
                "    server: " + cluster.url(),
                "contexts:",
                "- name: " + safe("admin@" + name),
                "  context:",
                "    cluster: " + quoted(name),
                "    user: " + safe(name + "-admin"),
                "current-context: " + safe("admin@" + name),
                "kind: Config",
                "preferences: {}",
                "users:",
                "- name: " + safe(name + "-admin"),
                "  user:",
                "    token: " + token,
                "");
    }

    /** Plain where YAML reads it as text, as recorded, and quoted where it would not. */
    private static String safe(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9@._-]*") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private Answer resetAdminToken(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        ClusterChangeOperations.requireStable(cluster);
        cluster.adminToken = k8s.world.ids().token(TOKEN_LENGTH);
        return Answer.noContent();
    }

    private static String certificateAuthority() {
        try (var pem = KubeconfigOperations.class.getResourceAsStream("cluster-ca.pem")) {
            if (pem == null) {
                throw new IllegalStateException("the jar lacks cluster-ca.pem");
            }
            return Base64.getEncoder().encodeToString(pem.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read cluster-ca.pem", e);
        }
    }
}
