package io.github.scw4j.reconcile.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AnnotationPageTest {
    private static final Path PAGE = Path.of("..", "docs", "service-annotations.md");

    /** Run with {@code -Dannotations.write=true} to have the page written anew. */
    @Test
    void thePageSaysWhatIsRead() throws IOException {
        String page = AnnotationPage.page();
        if (Boolean.getBoolean("annotations.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .content()
                .as("write it anew with -Dannotations.write=true")
                .isEqualTo(page);
    }

    @Test
    void theMessageThatThePageShowsIsTheRealOne() {
        assertThat(AnnotationPage.page())
                .contains(
                        Services.read("timeout-server", "5 s").problems().get(0).message());
    }
}
