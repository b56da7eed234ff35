package io.github.scw4j.k8s.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blueprint as commands of {@code scw}. */
class ScwCommandsTest {
    private static final String HOSTILE = "it's $HOME `ls` \"x\" \\ ; \n end";

    /** Writes down what it is given, a zero byte after each argument, and answers with an id. */
    private static final String FAKE = """
            scw() { printf '%s\\0' "$@" >> "$ARGUMENTS"; echo "id-of-$2"; }
            """;

    private static final Blueprint WEB = Blueprint.builder()
            .network(n -> n.name("web").projectId("p"))
            .cluster(c -> c.name(HOSTILE)
                    .projectId("p")
                    .version("1.35.3")
                    .autoscalerConfig(a -> a.logLevel(4))
                    .addTags("one", "two words"))
            .addPool(p -> p.name("default")
                    .nodeType("PRO2-XXS")
                    .size(3)
                    .putKubeletArg("maxPods", "50")
                    .putLabel("app", "web")
                    .putLabel("example.com/tier", "front\nend")
                    .addTaints(Taint.of("k", "v", TaintEffect.NO_EXECUTE)))
            .addAclRules(AclRuleSpec.of("203.0.113.7/32"), AclRuleSpec.ofScalewayRanges())
            .build();

    @Test
    void eachThingIsMadeAfterWhatItNeeds() {
        Blueprint plain =
                WEB.toBuilder().cluster(c -> c.name("web").version("1.35.3")).build();

        assertThat(plain.toCommands()).isEqualTo("""
                        # scw has no way to say pools.0.labels: example.com/tier=front end
                        network=$(scw vpc private-network create \\
                            name=web \\
                            project-id=p \\
                            -o template='{{ .ID }}') &&
                        cluster=$(scw k8s cluster create \\
                            private-network-id="$network" \\
                            name=web \\
                            version=1.35.3 \\
                            cni=cilium \\
                            pools.0.name=default \\
                            pools.0.node-type=PRO2-XXS \\
                            pools.0.size=3 \\
                            pools.0.kubelet-args.maxPods=50 \\
                            pools.0.labels.app=web \\
                            pools.0.taints.0.key=k \\
                            pools.0.taints.0.value=v \\
                            pools.0.taints.0.effect=NoExecute \\
                            -o template='{{ .ID }}') &&
                        scw k8s acl set \\
                            cluster-id="$cluster" \\
                            acls.0.ip=203.0.113.7/32 \\
                            acls.1.scaleway-ranges=true
                        """);
    }

    @Test
    void aShellHandsOnEveryArgumentAsItStandsInTheBlueprint(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> arguments = run(folder, WEB.toCommands());

        assertThat(arguments)
                .contains("name=" + HOSTILE, "tags.1=two words", "private-network-id=id-of-private-network")
                .contains(
                        "cluster-id=id-of-cluster",
                        "autoscaler-config.log-level=4",
                        "{{ .ID }}".replace("{{", "template={{"));
    }

    @Test
    void aShellReadsAnyBlueprint(@TempDir Path folder) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder();
        for (int seed = 0; seed < 100; seed++) {
            script.append(RandomBlueprints.of(seed).toCommands().replace("\0", ""));
        }

        assertThat(run(folder, script.toString()).stream().filter("create"::equals))
                .hasSizeGreaterThan(100);
    }

    private static List<String> run(Path folder, String commands) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("script"), FAKE + commands);
        Path heard = folder.resolve("heard");
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        bash.environment().put("ARGUMENTS", heard.toString());
        Process process;
        try {
            process = bash.start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: bash is not installed, there is nothing to run it with");
            throw e;
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        return Arrays.asList(Files.readString(heard).split("\0"));
    }
}
