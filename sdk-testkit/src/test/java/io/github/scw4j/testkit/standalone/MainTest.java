package io.github.scw4j.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MainTest {

    private static Process run(String... arguments) throws IOException {
        String path = Stream.of(System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String all(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void itPrintsOneLineAnswersAndEndsWhenItIsTold() throws Exception {
        Process process = run("--port", "0", "--speed", "600");
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        assertThat(line).matches("listening on http://127\\.0\\.0\\.1:\\d+");
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        line.substring("listening on ".length()) + "/k8s/v1/regions/fr-par/versions"))
                                .header("x-auth-token", "5a1e3f60-7c1d-4b7e-9f3a-2d8c6b4e1f00")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        process.toHandle().destroy(); // SIGTERM, with the streams left open
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isIn(0, 143);
        assertThat(out.readLine()).isNull();
        assertThat(all(process.getErrorStream())).isEmpty();
    }

    @Test
    void itHelps() throws Exception {
        Process process = run("--help");
        assertThat(all(process.getInputStream())).contains("--port", "--speed");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void itRefusesWhatItDoesNotKnow() throws Exception {
        for (String[] arguments : new String[][] {{"--pace", "6"}, {"--port"}, {"--port", "x"}, {"--speed", "0"}}) {
            Process process = run(arguments);
            String error = all(process.getErrorStream());
            assertThat(error).contains(arguments[0]).contains("try --help");
            assertThat(process.waitFor()).isEqualTo(2);
        }
    }
}
