package io.github.scw4j.core.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserAgentTest {
    @Test
    void itTellsTheVersionAndTheJava() {
        assertThat(UserAgent.of(Optional.empty()))
                .matches("scw4j/\\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(Java [^;]+; [^;]+; [^;]+\\)")
                .contains(System.getProperty("java.version"));
    }

    @Test
    void whatTheUserAddsComesLast() {
        assertThat(UserAgent.of(Optional.of("mine/1.0"))).startsWith("scw4j/").endsWith(") mine/1.0");
    }
}
