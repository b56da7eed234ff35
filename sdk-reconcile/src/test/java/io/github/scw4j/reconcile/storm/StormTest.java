package io.github.scw4j.reconcile.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StormTest {
    private static List<StormResult> results;

    @BeforeAll
    static void run() {
        results = Storms.run();
    }

    @Test
    void healedWorldsAreHealthierThanThoseLeftAlone() {
        assertThat(results).allSatisfy(run -> assertThat(run.healthy()).isGreaterThanOrEqualTo(run.healthyAlone()));
    }

    @Test
    void aNodeIsWorseOffOnlyWhileItsRepairIsUnderWay() {
        assertThat(results).allSatisfy(run -> assertThat(run.worse()).isEmpty());
    }

    @Test
    void everyIncidentIsClosedOrReported() {
        assertThat(results).allSatisfy(run -> assertThat(run.unreported()).isEmpty());
    }

    @Test
    void thePageHasTheFiguresOfTheseRuns() throws IOException {
        if (Boolean.getBoolean("scw4j.storms.write")) {
            Storms.write(results);
        }
        assertThat(Files.readString(Storms.PAGE))
                .as("run with -Dscw4j.storms.write=true to write it anew")
                .isEqualTo(Storms.page(results));
    }
}
