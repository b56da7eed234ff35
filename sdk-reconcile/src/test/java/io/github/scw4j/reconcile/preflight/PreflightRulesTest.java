package io.github.scw4j.reconcile.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.version.Cni;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreflightRulesTest {
    private static final Path PAGE = Path.of("..", "docs", "preflight.md");

    static Stream<Rule> rules() {
        return Rule.ALL.stream().filter(rule -> rule.where() != Rule.Where.NOBODY);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleIsToldBeforeACallByItsFieldAndMessage(Rule rule) {
        List<String> told = rule.told().get();

        if (rule.says().equals(Severity.COSTS.toString())) {
            assertThat(told).contains(rule.expected());
        } else {
            assertThat(told).containsExactly(rule.expected());
        }
    }

    /** Run with {@code -Dpreflight.write=true} to have the table written anew. */
    @Test
    void theGuideHasTheTable() throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf("| asked for |")) + Rule.table();
        if (Boolean.getBoolean("preflight.write")) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE)
                .content()
                .as("write it anew with -Dpreflight.write=true")
                .isEqualTo(written);
    }

    @Test
    void aUsualClusterIsAllowedAndNothingIsSaidOfIt() {
        PreflightReport report = Asked.create(
                Seen.usual(), Quotas.unknown().mutualizedClusters(20).servers("PRO2-XXS", 5), request -> request);

        assertThat(report.isAllowed()).isTrue();
        assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.COSTS);
        assertThat(report.bill().hourly()).isEqualByComparingTo("0.1122");
        assertThat(report.bill().unpriced()).isEqualTo(4);
    }

    @Test
    void allIsToldAtOnce() {
        PreflightReport report = Asked.create(
                Seen.usual().left("PRO2-XXS", "shortage"),
                Quotas.unknown(),
                request -> request.version("1.35")
                        .cni(Cni.KILO)
                        .privateNetworkId("gone")
                        .addPool(Asked.pool()
                                .name("more")
                                .nodeType("DEV1-S")
                                .size(200)
                                .build()));

        assertThat(report.those(Severity.FORBIDDEN))
                .extracting(Finding::field)
                .containsExactly(
                        "pools", "pools[\"more\"].nodeType", "pools[\"web\"].nodeType", "privateNetworkId", "version");
    }
}
