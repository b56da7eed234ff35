package io.github.scw4j.k8s.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.scw4j.k8s.cluster.AutoscalerExpander;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A blueprint in a file, and what is said of a file that is none. */
class BlueprintFileTest {
    private static final String WEB = """
            # kept in version control
            network:
              name: web
            cluster:
              name: web
              version: 1.35.3
              autoscaler_config:
                expander: most_pods
                scale_down_delay_after_add: 20m
            pools:
              - name: default
                node_type: PRO2-XXS
                size: 3
                labels:
                  canary: true
                  on: yes
                  empty:
              - name: spare
                node_type: PRO2-S
                size: 0
            acl_rules:
              - ip: 203.0.113.7
              - scaleway_ranges: true
            """;

    @Test
    void aFileIsReadInTheNamesOfTheApi(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("web.yaml"), WEB);

        Blueprint blueprint = Blueprint.read(file);

        assertThat(blueprint.network().orElseThrow().name()).isEqualTo("web");
        assertThat(blueprint.cluster().autoscalerConfig().orElseThrow().expander())
                .contains(AutoscalerExpander.MOST_PODS);
        assertThat(blueprint.pools()).hasSize(2);
        assertThat(blueprint.aclRules()).hasSize(2);
    }

    @Test
    void valuesOfLabelsAreTheTextThatStandsThere() {
        assertThat(Blueprint.parse(WEB, "web.yaml").pools().get(0).labels())
                .containsEntry("canary", "true")
                .containsEntry("on", "yes")
                .containsEntry("empty", "");
    }

    @Test
    void anotherToolMayHaveQuotedOrAliasedIt() {
        String text = WEB.replace("size: 3", "size: \"3\"").replace("- name: spare", "- &spare\n    name: spare");

        assertThat(Blueprint.parse(text, "web.yaml")).isEqualTo(Blueprint.parse(WEB, "web.yaml"));
    }

    @Test
    void anEditorMayHaveWrittenItInItsOwnWay() {
        String text = "\ufeff" + WEB.replace("\n", "\r\n");

        assertThat(Blueprint.parse(text, "web.yaml")).isEqualTo(Blueprint.parse(WEB, "web.yaml"));
    }

    @Test
    void aVersionIsItsOwnTextThoughYamlTakesItForANumber() {
        assertThat(Blueprint.parse(WEB.replace("1.35.3", "1.30"), "web.yaml")
                        .cluster()
                        .version())
                .isEqualTo("1.30");
    }

    @Test
    void aFileLooksAsAPersonWritesIt() {
        assertThat(Blueprint.parse(WEB, "web.yaml").toYaml()).isEqualTo("""
                        network:
                          name: web
                        cluster:
                          name: web
                          version: 1.35.3
                          autoscaler_config:
                            scale_down_delay_after_add: 20m
                            expander: most_pods
                        pools:
                          - name: default
                            node_type: PRO2-XXS
                            size: 3
                            labels:
                              canary: "true"
                              "on": "yes"
                              empty: ""
                          - name: spare
                            node_type: PRO2-S
                            size: 0
                        acl_rules:
                          - ip: 203.0.113.7
                          - scaleway_ranges: true
                        """);
    }

    @ParameterizedTest(name = "{1} in place of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            node_type: PRO2-S|node_tpye: PRO2-S|w.yaml:19:5: pools[1].node_tpye: there is no such field; is node_type meant?
            size: 0|size: few|w.yaml:20:5: pools[1].size: it is "few"; not a valid `int` value
            size: 0|size: 1.5|w.yaml:20:5: pools[1].size: it is "1.5"; not a valid `int` value
            size: 0|size: -1|w.yaml:20:5: pools[1]: size is -1; 0 or more is allowed
            size: 0|size: [0]|w.yaml:20:5: pools[1].size: it is a list; a single value is expected
            size: 0|autohealing: on|w.yaml:20:5: pools[1].autohealing: it is "on"; only "true"
            size: 0|taints: none|w.yaml:20:5: pools[1].taints: it is "none"; a list is expected
            size: 0|taints: [none]|w.yaml:20:14: pools[1].taints[0]: it is "none"; a block of keys is expected
            size: 0|size: 99999999999|w.yaml:20:5: pools[1].size: it is "99999999999"; Overflow
            size: 0|size:|w.yaml:18:5: pools[1]: what it needs is missing: size
            size: 0|tags: [a, {b: c}]|w.yaml:20:15: pools[1].tags[1]: it is a block of keys; a single value is expected
            size: 0|tags: [a, null]|w.yaml:20:15: pools[1].tags[1]: it is empty
            size: 0|labels: [a]|w.yaml:20:5: pools[1].labels: it is a list; a block of keys is expected
            expander: most_pods|expander: [most_pods]|w.yaml:8:5: cluster.autoscaler_config.expander: it is a list; a single value is expected
            version: 1.35.3|version: 1.35.3\\n  pools: [{name: a, node_type: b, size: 1}]|w.yaml:4:1: cluster: its pools belong to the blueprint
            network:\\n  name: web|network:|w.yaml:2:1: network: a cluster of type kapsule needs a private network
            size: 0|tags: [a, ]\\n    size:|w.yaml:18:5: pools[1]: what it needs is missing: size
            name: web\\n  version|name: [web]\\n  version|w.yaml:5:3: cluster.name: it is a list; a single value is expected
            name: web\\n  version|version|w.yaml:4:1: cluster: what it needs is missing: name
            20m|soon|w.yaml:9:5: cluster.autoscaler_config.scale_down_delay_after_add: it is "soon"; expected a length of time
            203.0.113.7|203.0.113.700|w.yaml:22:5: acl_rules[0].ip: it is "203.0.113.700"; "203.0.113.700" is not an IP range
            name: spare|name: default|w.yaml:10:1: pools: two are called "default"; names are unique in a cluster
            size: 0|root_volume_type: sbs_5k\\n    size: 0\\n    root_volume_size: 5|w.yaml:22:5: pools[1]: root_volume_size is 5; 20000000000 to 10000000000000 is allowed
            size: 0|size: 9\\n    autoscaling: true\\n    max_size: 3|w.yaml:20:5: pools[1]: size is 9, more than max_size, which is 3
            size: 0|size: 0\\n    size: 1|w.yaml:21:5: pools[1].size: it is there twice
            network:|networks:|w.yaml:2:1: networks: there is no such field; is network meant?
            size: 0|? [a]\\n    : b|w.yaml:20:7: pools[1]: a key is a word, not a list
            version: 1.35.3|version: 1.35.3: 4|w.yaml:6:18: it is not YAML: mapping values are not allowed here
            `    size: 0`|`\\tsize: 0`|w.yaml:20:1: it is not YAML
            """)
    void whatIsWrongIsNamedWithLineAndField(String right, String wrong, String message) {
        String text = WEB.replace(
                right.replace("\\n", "\n"), wrong.replace("\\n", "\n").replace("\\t", "\t"));

        assertThatThrownBy(() -> Blueprint.parse(text, "w.yaml"))
                .isInstanceOf(InvalidBlueprintException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void theExampleOfTheGuideIsABlueprint() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "blueprints.md"));
        String chapter = guide.substring(guide.indexOf("## In a file"));
        int begin = chapter.indexOf("```yaml\n") + 8;

        Blueprint blueprint = Blueprint.parse(chapter.substring(begin, chapter.indexOf("```", begin)), "guide");

        assertThat(blueprint.pools().get(0).labels()).containsEntry("canary", "true");
    }

    @Test
    void allUnknownFieldsAreToldAtOnce() {
        String text = WEB.replace("node_type: PRO2-XXS", "node_type: PRO2-XXS\n    nodes: 3\n    zne: fr-par-1")
                .replace("acl_rules", "acls");

        InvalidBlueprintException error =
                catchThrowableOfType(InvalidBlueprintException.class, () -> Blueprint.parse(text, "w.yaml"));

        assertThat(error.getMessage().lines()).hasSize(3);
        assertThat(error)
                .hasMessageContaining("pools[0].zne: there is no such field; is zone meant?")
                .hasMessageContaining("acls: there is no such field; there are [acl_rules, cluster, network, pools]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "network.",
                "cluster.",
                "cluster.autoscaler_config.",
                "cluster.auto_upgrade.",
                "cluster.auto_upgrade.maintenance_window.",
                "cluster.open_id_connect_config.",
                "pools[0].",
                "pools[0].upgrade_policy.",
                "pools[0].taints[0].",
                "pools[0].startup_taints[0].",
                "acl_rules[0]."
            })
    void unknownFieldsAreToldInEveryBlock(String block) {
        StringBuilder json = new StringBuilder("{");
        for (String key : (block + "xyzzy").split("\\.")) {
            boolean list = key.endsWith("[0]");
            json.append('"')
                    .append(key.replace("[0]", ""))
                    .append("\": ")
                    .append(list ? "[{" : key.equals("xyzzy") ? "1" : "{");
        }
        for (String key : new StringBuilder(block).reverse().toString().split("\\.")) {
            json.append(key.isEmpty() ? "" : key.startsWith("]") ? "}]" : "}");
        }

        assertThatThrownBy(() -> Blueprint.parse(json + "}", "w.json"))
                .hasMessageContaining(": " + block + "xyzzy: there is no such field; there are [");
    }

    @Test
    void emptyTextsAndSeveralDocumentsAreRefused() {
        assertThatThrownBy(() -> Blueprint.parse("", "w.yaml"))
                .hasMessage("w.yaml: it is empty; network, cluster, pools, acl_rules are expected");
        assertThatThrownBy(() -> Blueprint.parse("# soon\n", "w.yaml")).hasMessageContaining("it is empty");
        assertThatThrownBy(() -> Blueprint.parse("web", "w.yaml"))
                .hasMessage("w.yaml:1:1: network, cluster, pools, acl_rules are expected");
        assertThatThrownBy(() -> Blueprint.parse(WEB + "---\n" + WEB, "w.yaml"))
                .hasMessageStartingWith("w.yaml:26:1: a second document begins here");
        assertThatThrownBy(() -> Blueprint.parse("a: \u0000", "w.yaml")).hasMessageContaining("it is not YAML");
    }

    @Test
    void aliasesCannotBlowItUp() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append(
                    "a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1));
        }
        assertThatThrownBy(() -> Blueprint.parse(laughs.toString(), "w.yaml"))
                .isInstanceOf(InvalidBlueprintException.class)
                .hasMessageContaining("with its aliases");
        for (String deep : List.of("cluster: &c\n  name: *c\n", "cluster: " + "[".repeat(100_000), "a: ".repeat(9))) {
            assertThatThrownBy(() -> Blueprint.parse(deep, "w.yaml")).isInstanceOf(InvalidBlueprintException.class);
        }
    }

    @Test
    void secretsAreRefusedAndNotQuoted() {
        String map = WEB.replace("size: 0", "size: 0\n    user_data:\n      cloud-init: c2VjcmV0");
        String list = WEB.replace("size: 0", "size: 0\n    user_data: c2VjcmV0");
        String broken = WEB.replace("size: 0", "size: 0\n    user_data: {cloud-init: c2VjcmV0");

        for (String text : new String[] {map, list, broken}) {
            assertThatThrownBy(() -> Blueprint.parse(text, "w.yaml"))
                    .isInstanceOf(InvalidBlueprintException.class)
                    .hasNoCause()
                    .hasMessageNotContaining("c2VjcmV0");
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xe9});

        assertThatThrownBy(() -> Blueprint.read(folder.resolve("none.yaml")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.yaml");
        assertThatThrownBy(() -> Blueprint.read(latin)).hasMessageContaining("latin.yaml");
    }
}
