package io.github.scw4j.k8s.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scw4j.core.Secret;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.internal.YamlText;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class KubeconfigTest {
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRST";

    private static String yaml(String name, String token) {
        return """
                apiVersion: v1
                clusters:
                - name: "%1$s"
                  cluster:
                    certificate-authority-data: Y2E=
                    server: https://1f3.api.k8s.fr-par.scw.cloud:6443
                contexts:
                - name: "admin@%1$s"
                  context:
                    cluster: "%1$s"
                    user: "%1$s-admin"
                current-context: "admin@%1$s"
                kind: Config
                preferences: {}
                users:
                - name: "%1$s-admin"
                  user:
                    token: %2$s
                """.formatted(name, token);
    }

    @Test
    void itTellsServerAndAuthorityAndHidesTheToken() {
        Kubeconfig kubeconfig = Kubeconfig.parse(yaml("web", TOKEN));

        assertThat(kubeconfig.clusterName()).isEqualTo("web");
        assertThat(kubeconfig.server()).isEqualTo(URI.create("https://1f3.api.k8s.fr-par.scw.cloud:6443"));
        assertThat(kubeconfig.certificateAuthorityData()).isEqualTo("Y2E=");
        assertThat(kubeconfig.token()).hasValue(Secret.of(TOKEN));
        assertThat(kubeconfig.toString()).contains("web").doesNotContain(TOKEN);
        assertThat(kubeconfig.yaml().toString()).doesNotContain(TOKEN);
        assertThat(kubeconfig.yaml().reveal()).contains(TOKEN);
    }

    @Test
    void aRedactedTokenIsNone() {
        assertThat(Kubeconfig.parse(yaml("web", "REDACTED_TOKEN")).token()).isEmpty();
    }

    @Test
    void anIamKeyTakesTheTokensPlace() {
        Kubeconfig iam = Kubeconfig.parse(yaml("web", TOKEN)).withIamToken(Secret.of("11111111-2222"));

        assertThat(iam.token()).hasValue(Secret.of("11111111-2222"));
        assertThat(iam.yaml().reveal()).doesNotContain(TOKEN);
    }

    @Test
    void aPluginLeavesNoSecretInTheFile() {
        Kubeconfig plugin = Kubeconfig.parse(yaml("web", TOKEN)).withScwPlugin();

        assertThat(plugin.token()).isEmpty();
        Object user = first(load(plugin), "users").get("user");
        assertThat(user)
                .isEqualTo(Map.of(
                        "exec",
                        Map.of(
                                "apiVersion", "client.authentication.k8s.io/v1",
                                "command", "scw",
                                "args", List.of("k8s", "exec-credential"),
                                "interactiveMode", "Never")));
        assertThat(plugin.yaml().reveal()).doesNotContain(TOKEN);
    }

    @Test
    void whatItDoesNotKnowOfIsKept() {
        String more = yaml("web", TOKEN).replace("    server:", "    insecure-skip-tls-verify: false\n    server:");

        assertThat(load(Kubeconfig.parse(more).withScwPlugin()).get("preferences"))
                .isEqualTo(Map.of());
        assertThat(((Map<?, ?>) first(load(Kubeconfig.parse(more).withScwPlugin()), "clusters")
                                .get("cluster"))
                        .get("insecure-skip-tls-verify"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "yes", "null", "~", "0x1f", "a: b", "#1", "1.0", "été", "- x"})
    void aNameThatYamlWouldMisreadIsQuoted(String name) {
        String written = Kubeconfig.parse(yaml(name, TOKEN)).yaml().reveal();

        assertThat(written).contains("\"name\": \"" + name + "\"", "\"cluster\": \"" + name + "\"");
        assertThat(Kubeconfig.parse(written).clusterName()).isEqualTo(name);
    }

    @Property(tries = 300)
    void anyTextIsReadBackAsItWasWritten(@ForAll String text) {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(text));
        Map<String, Object> document = Map.of(text, List.of(text, Map.of("k", text), List.of(), Map.of()));

        assertThat(new Load(LoadSettings.builder().build()).loadFromString(YamlText.quoted(document)))
                .isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "clusters: []",
                "token: [" + TOKEN,
                "users: " + TOKEN,
                "clusters: [{name: a, cluster: {}}]\nusers: [{user: {token: " + TOKEN + "}}]"
            })
    void whatIsNoKubeconfigIsRefusedWithoutShowingIt(String text) {
        assertThatThrownBy(() -> Kubeconfig.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(TOKEN));
    }

    @Test
    void theFileIsItsOwnersAloneAndReplacesTheOneThatIsThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kubeconfig.yaml");
        Files.writeString(file, "old");

        Kubeconfig.parse(yaml("web", TOKEN)).writeTo(file);

        assertThat(Kubeconfig.parse(Files.readString(file)).token()).hasValue(Secret.of(TOKEN));
        assumeTrue(
                Files.getFileAttributeView(file, PosixFileAttributeView.class) != null,
                "files have no POSIX permissions here");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("no/such/folder/kubeconfig");

        assertThatThrownBy(() -> Kubeconfig.parse(yaml("web", TOKEN)).writeTo(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aClustersKubeconfigIsRedactedUnlessItsTokenIsAskedFor() {
        try (EmbeddedK8s embedded = new EmbeddedK8s()) {
            Clusters clusters = embedded.k8s().clusters();
            String id = embedded.seed(ClusterSeed.named("web")).id();

            assertThat(clusters.kubeconfig(id).token()).isEmpty();
            Kubeconfig admin = clusters.kubeconfigWithAdminToken(id);
            assertThat(admin.token()).isPresent();
            assertThat(admin.server()).hasToString(clusters.get(id).clusterUrl());

            clusters.resetAdminToken(id);
            assertThat(clusters.kubeconfigWithAdminToken(id).token())
                    .isPresent()
                    .isNotEqualTo(admin.token());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "1e3", "yes", "a: b"})
    void kubectlAcceptsEveryForm(String name, @TempDir Path folder) throws Exception {
        assumeTrue(kubectlIsInstalled(), "kubectl is not installed");
        Kubeconfig kubeconfig = Kubeconfig.parse(yaml(name, TOKEN));
        List<Kubeconfig> forms =
                List.of(kubeconfig, kubeconfig.withIamToken(Secret.of("11111111-2222")), kubeconfig.withScwPlugin());
        for (Kubeconfig form : forms) {
            Path file = folder.resolve("kubeconfig");
            form.writeTo(file);
            Process kubectl = new ProcessBuilder(
                            "kubectl", "--kubeconfig", file.toString(), "config", "view", "-o", "json")
                    .redirectErrorStream(true)
                    .start();
            String output = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(kubectl.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(kubectl.exitValue()).as(output).isZero();
            assertThat(output)
                    .contains("\"name\": \"" + name + "\"", form.server().toString());
        }
    }

    private static boolean kubectlIsInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    @SuppressWarnings("unchecked") // a kubeconfig is keys and values
    private static Map<String, Object> load(Kubeconfig kubeconfig) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build())
                .loadFromString(kubeconfig.yaml().reveal());
    }

    @SuppressWarnings("unchecked") // its lists hold keys and values
    private static Map<String, Object> first(Map<String, Object> document, String list) {
        return ((List<Map<String, Object>>) document.get(list)).get(0);
    }
}
