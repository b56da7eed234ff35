package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.testkit.call.ReceivedCall;
import io.github.scw4j.testkit.fault.Fault;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmbeddedScalewayLifeTest {

    @Test
    void itStartsWithinASecond() {
        EmbeddedScaleway.start().close(); // classes are loaded
        long start = System.nanoTime();
        EmbeddedScaleway scaleway = EmbeddedScaleway.start();
        assertThat(new Wire(scaleway).get(Wire.k8s("clusters")).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        scaleway.close();
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            int port = scaleway.url().getPort();
            assertThatThrownBy(() -> EmbeddedScaleway.builder().port(port).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cannot listen on 127.0.0.1:" + port);
        }
    }

    /** Another process may be given the port in between, as one end of a connection: then the next one has to do. */
    @Test
    void itsPortIsFreeAfterwards() {
        assertThat(Stream.generate(EmbeddedScalewayLifeTest::portOfOneThatServedAndClosed)
                        .limit(10))
                .anyMatch(EmbeddedScalewayLifeTest::serves);
    }

    private static int portOfOneThatServedAndClosed() {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            assertThat(new Wire(scaleway).get(Wire.k8s("clusters")).status()).isEqualTo(200);
            return scaleway.url().getPort();
        }
    }

    private static boolean serves(int port) {
        try (EmbeddedScaleway next = EmbeddedScaleway.builder().port(port).start()) {
            return new Wire(next).get(Wire.k8s("clusters")).status() == 200;
        } catch (UncheckedIOException e) {
            assertThat(e).hasMessageContaining("cannot listen");
            return false;
        }
    }

    @Test
    void itsEnvironmentIsAllThatAClientNeeds() {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            assertThat(scaleway.environment())
                    .containsEntry("SCW_API_URL", scaleway.url().toString())
                    .containsEntry("SCW_SECRET_KEY", scaleway.secretKey())
                    .containsEntry("SCW_DEFAULT_PROJECT_ID", scaleway.projectId())
                    .containsEntry("SCW_DEFAULT_ORGANIZATION_ID", scaleway.organizationId())
                    .containsEntry("SCW_DEFAULT_REGION", "fr-par")
                    .containsEntry("SCW_DEFAULT_ZONE", "fr-par-1");
            assertThat(scaleway.environment().get("SCW_ACCESS_KEY")).matches("SCW[A-Z0-9]{17}");
            assertThat(new Wire(scaleway).createCluster("mine").text("project_id"))
                    .isEqualTo(scaleway.projectId());
        }
    }

    @Test
    void theSameSeedGivesTheSameIds() {
        try (EmbeddedScaleway one = EmbeddedScaleway.builder().seed(7).start();
                EmbeddedScaleway same = EmbeddedScaleway.builder().seed(7).start();
                EmbeddedScaleway other = EmbeddedScaleway.builder().seed(8).start()) {
            assertThat(new Wire(one).network())
                    .isEqualTo(new Wire(same).network())
                    .isNotEqualTo(new Wire(other).network());
        }
    }

    @Test
    void whatItReceivedCanBeLookedAt() {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            Wire wire = new Wire(scaleway);
            wire.post(Wire.vpc("vpcs"), "{'name':'seen'}");
            wire.get(Wire.vpc("vpcs?name=a%20b&tags=x&tags=y"));
            wire.get("/nowhere");
            assertThat(scaleway.calls().counts())
                    .containsEntry("CreateVPC", 1)
                    .containsEntry("ListVPCs", 1)
                    .containsEntry("", 1);
            assertThat(scaleway.calls().total()).isEqualTo(3);
            ReceivedCall created = scaleway.calls().of("CreateVPC").get(0);
            assertThat(created.body()).isEqualTo("{\"name\":\"seen\"}");
            assertThat(created.header("Content-Type")).contains("application/json");
            assertThat(created.header("X-Auth-Token")).contains("REDACTED");
            assertThat(created.at()).isEqualTo(scaleway.clock().instant());
            ReceivedCall listed = scaleway.calls().of("ListVPCs").get(0);
            assertThat(listed.queryParameter("name")).contains("a b");
            assertThat(listed.query().get("tags")).containsExactly("x", "y");
            scaleway.calls().reset();
            assertThat(scaleway.calls().total()).isZero();
        }
    }

    @Test
    void manyCallsAreAnsweredAtTheSameTime() throws Exception {
        int callers = 32;
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            scaleway.faults().onAny().then(Fault.latency(Duration.ofMillis(100)));
            Wire wire = new Wire(scaleway);
            ExecutorService threads = Executors.newFixedThreadPool(callers);
            CountDownLatch together = new CountDownLatch(callers);
            List<Future<Integer>> statuses = IntStream.range(0, callers)
                    .mapToObj(number -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return wire.get(Wire.k8s("clusters")).status();
                    }))
                    .toList();
            for (Future<Integer> status : statuses) {
                assertThat(status.get()).isEqualTo(200);
            }
            threads.shutdownNow();
            assertThat(scaleway.calls().peakConcurrency()).isBetween(8, callers);
        }
    }
}
