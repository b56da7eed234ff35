package io.github.scw4j.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the documentation to what is compiled and run here, and to what is there. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");

    static List<Markdown> pages() throws IOException {
        return Markdown.all(ROOT);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyJavaBlockIsAMarkedRegionOfTheSamples(Markdown page) throws IOException {
        Regions regions = Regions.under(Path.of("src"));
        List<String> strangers = new ArrayList<>();
        for (Markdown.Block block : page.blocks()) {
            if (block.language().equals("java") && !regions.contain(block.code())) {
                strangers.add(page.path() + ":" + block.line() + "\n" + String.join("\n", block.code()));
            }
        }
        assertThat(strangers)
                .as("blocks that no region between \"// tag::name\" and \"// end::name\" under samples/src spells")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Markdown page) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : page.links()) {
            if (!link.contains("://") && !leadsSomewhere(page, link)) {
                broken.add(link);
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Markdown page, String link) throws IOException {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page.path() : page.path().resolveSibling(file);
        if (!Files.exists(target)) {
            return false;
        }
        return hash < 0
                || new Markdown(target, Files.readAllLines(target)).anchors().contains(link.substring(hash + 1));
    }

    @Test
    void theIndexNamesEveryGuide() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/README.md"));
        for (Markdown page : pages()) {
            if (page.path().getParent().endsWith("docs") && !page.path().endsWith("README.md")) {
                assertThat(index).contains(page.path().getFileName().toString());
            }
        }
    }
}
