package io.github.scw4j.samples.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Searches what the whole test run has left behind for secrets: every module's log, written at TRACE, and the reports with
 * output and exceptions. The embedded Scaleway gives out no secret that does not begin with {@code 5ec2e7}, and the wire tests
 * use such a key; masked, its first eight characters may be seen, but no more.
 */
class SecretScanTest {
    private static final Pattern SECRET = Pattern.compile("5ec2e7[0-9a-f]{2}-[0-9a-f]|5ec2e7[0-9A-Za-z]{50}");
    private static final List<String> TALKATIVE = List.of("sdk-core", "sdk-k8s");

    @Test
    void noSecretIsInAnyLogLineReportOrException() {
        assumeTrue(
                TALKATIVE.stream().allMatch(module -> Files.exists(root().resolve(module + "/target/trace.log"))),
                "the other modules' tests have not run in this build: there is nothing to search");

        assertThat(leftBehind())
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(secretsIn(file)).as(file.toString()).isEmpty());
    }

    @Test
    void aSecretWouldBeFound() {
        assertThat(SECRET.matcher("X-Auth-Token: 5ec2e711-1111-4111-8111-111111111111")
                        .find())
                .isTrue();
        assertThat(SECRET.matcher("token: 5ec2e7" + "aB3".repeat(17)).find()).isTrue();
        assertThat(SECRET.matcher("secret key 5ec2e711-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
                        .find())
                .isFalse();
    }

    private static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }

    private static List<Path> leftBehind() {
        try (Stream<Path> modules = Files.list(root())) {
            return modules.map(module -> module.resolve("target"))
                    .filter(Files::isDirectory)
                    .flatMap(SecretScanTest::logsAndReports)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> logsAndReports(Path target) {
        try (Stream<Path> files = Files.walk(target, 2)) {
            return files
                    .filter(file -> file.getFileName().toString().equals("trace.log")
                            || file.getParent().endsWith("surefire-reports") && Files.isRegularFile(file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> secretsIn(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> SECRET.matcher(line).find())
                    .map(SecretScanTest::around)
                    .limit(5)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String around(String line) {
        Matcher matcher = SECRET.matcher(line);
        return matcher.find() ? line.substring(Math.max(0, matcher.start() - 100), matcher.start() + 6) + "…" : "";
    }
}
