package io.github.scw4j.k8s.kubeconfig;

import io.github.scw4j.core.Secret;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What kubectl, and every other Kubernetes client, needs to reach a cluster: its API server, the authority that vouches for
 * it, and the user's credentials. It shows no credential unless it is asked to.
 *
 * <p>Three kinds of credentials: the cluster's legacy admin token (Scaleway is retiring it), an IAM secret key, or a program
 * that is asked for a token each time, which leaves no secret in the file:
 *
 * <pre>{@code
 * k8s.clusters().kubeconfig(id).withScwPlugin().writeTo(Path.of("kubeconfig.yaml"));
 * }</pre>
 */
public final class Kubeconfig {
    private static final String REDACTED = "REDACTED_TOKEN";
    private static final String EXEC_CREDENTIAL = "client.authentication.k8s.io/v1";

    private final KubeconfigDocument document;

    private Kubeconfig(KubeconfigDocument document) {
        this.document = document;
    }

    /**
     * Reads a kubeconfig of one cluster and one user, in YAML.
     *
     * @throws IllegalArgumentException when it is no YAML, or not of that shape; the message holds nothing of its content
     */
    public static Kubeconfig parse(String yaml) {
        return new Kubeconfig(KubeconfigDocument.parse(yaml));
    }

    /** The name that the file gives the cluster. */
    public String clusterName() {
        return document.clusterName();
    }

    /** The API server, such as {@code https://1f3….api.k8s.fr-par.scw.cloud:6443}. */
    public URI server() {
        return URI.create(document.cluster("server"));
    }

    /** The certificate of the authority that vouches for the API server: PEM, in base64. */
    public String certificateAuthorityData() {
        return document.cluster("certificate-authority-data");
    }

    /** The token in it: the legacy admin token or an IAM secret key; empty when it is redacted or there is none. */
    public Optional<Secret> token() {
        return Optional.ofNullable(document.user().get("token"))
                .map(Object::toString)
                .filter(token -> !token.equals(REDACTED))
                .map(Secret::of);
    }

    /** The same with an IAM secret key as its token. Its holder needs a Kubernetes permission set on the project. */
    public Kubeconfig withIamToken(Secret secretKey) {
        return new Kubeconfig(document.withUser(Map.of("token", secretKey.reveal())));
    }

    /** The same with Scaleway's command line tool as its credential plugin: {@code scw k8s exec-credential}. */
    public Kubeconfig withScwPlugin() {
        return withExecPlugin("scw", List.of("k8s", "exec-credential"));
    }

    /**
     * The same with a program as its credential plugin: it prints an {@code ExecCredential} of
     * {@code client.authentication.k8s.io/v1}, and is never asked to talk to a person.
     */
    public Kubeconfig withExecPlugin(String command, List<String> arguments) {
        Map<String, Object> exec = new LinkedHashMap<>();
        exec.put("apiVersion", EXEC_CREDENTIAL);
        exec.put("command", command);
        exec.put("args", List.copyOf(arguments));
        exec.put("interactiveMode", "Never");
        return new Kubeconfig(document.withUser(Map.of("exec", exec)));
    }

    /** The file's text, as a secret, because a token may be in it. All texts are quoted. */
    public Secret yaml() {
        return Secret.of(document.toYaml());
    }

    /**
     * Writes the file such that its owner alone can read it (permission 0600, where files have such), and all at once: a file
     * that is there is replaced, and nobody ever sees half of it.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public void writeTo(Path file) {
        OwnerOnlyFile.write(file, document.toYaml());
    }

    /** The cluster and its server; no credentials. */
    @Override
    public String toString() {
        return "kubeconfig of \"" + clusterName() + "\" at " + server();
    }
}
