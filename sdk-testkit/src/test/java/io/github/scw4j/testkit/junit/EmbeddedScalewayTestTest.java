package io.github.scw4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedScalewayTestTest {

    @Nested
    @EmbeddedScalewayTest
    class PerTest {

        private String prepared = "";

        @BeforeEach
        void prepare(EmbeddedScaleway scaleway) {
            prepared = scaleway.k8s().seed(ClusterSeed.named("prepared")).id();
        }

        @RepeatedTest(2)
        void eachTestHasAFreshOneAndTheOneOfItsSetUp(EmbeddedScaleway scaleway) {
            assertThat(scaleway.k8s().clusters()).hasSize(1);
            assertThat(scaleway.k8s().clusters().get(0).id()).isEqualTo(prepared);
        }
    }

    @Nested
    @EmbeddedScalewayTest(perClass = true)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class PerClass {

        private final Set<EmbeddedScaleway> seen = new HashSet<>();

        @BeforeAll
        void prepare(EmbeddedScaleway scaleway) {
            seen.add(scaleway);
        }

        @RepeatedTest(2)
        void allTestsShareOne(EmbeddedScaleway scaleway) {
            seen.add(scaleway);
            assertThat(seen).hasSize(1);
        }
    }

    @Nested
    class Registered {

        @RegisterExtension
        private final EmbeddedScalewayExtension extension =
                EmbeddedScalewayExtension.with(builder -> builder.uniqueNames(false));

        @Test
        void theSetUpIsTheTestsOwn(EmbeddedScaleway scaleway) {
            assertThat(scaleway.limits().uniqueNames()).isFalse();
        }
    }
}
