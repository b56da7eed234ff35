package io.github.scw4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.config.ConfigurationReport.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever has a value where: the highest source that has one decides, each setting for itself. */
class MergeOrderTest {
    @Provide
    Arbitrary<Optional<Region>> region() {
        return Arbitraries.of(Region.known()).optional();
    }

    @Provide
    Arbitrary<Optional<String>> project() {
        return Arbitraries.of(Keys.PROJECT, Keys.OTHER_PROJECT).optional();
    }

    @Property(tries = 300)
    void theHighestSourceThatHasASettingDecidesIt(
            @ForAll("region") Optional<Region> programRegion,
            @ForAll("region") Optional<Region> environmentRegion,
            @ForAll("region") Optional<Region> profileRegion,
            @ForAll("region") Optional<Region> rootRegion,
            @ForAll("project") Optional<String> programProject,
            @ForAll("project") Optional<String> environmentProject,
            @ForAll("project") Optional<String> profileProject,
            @ForAll("project") Optional<String> rootProject)
            throws IOException {
        Path file = Files.createTempFile("config", ".yaml");
        try {
            Files.writeString(
                    file,
                    lines("", rootRegion, rootProject) + "active_profile: dev\nprofiles:\n  dev:\n"
                            + lines("    ", profileRegion, profileProject));
            Map<String, String> environment = new HashMap<>(Map.of("SCW_CONFIG_PATH", file.toString()));
            environmentRegion.ifPresent(region -> environment.put("SCW_DEFAULT_REGION", region.id()));
            environmentProject.ifPresent(project -> environment.put("SCW_DEFAULT_PROJECT_ID", project));
            Configuration.Builder program = Configuration.builder();
            programRegion.ifPresent(program::defaultRegion);
            programProject.ifPresent(program::defaultProjectId);

            Configuration configuration = program.load(environment);

            List<Optional<Region>> regions = List.of(programRegion, environmentRegion, profileRegion, rootRegion);
            List<Optional<String>> projects = List.of(programProject, environmentProject, profileProject, rootProject);
            assertThat(configuration.defaultRegion()).isEqualTo(first(regions));
            assertThat(configuration.defaultProjectId()).isEqualTo(first(projects));
            assertThat(overridden(configuration, "default_region")).isEqualTo(Math.max(0, count(regions) - 1));
            assertThat(overridden(configuration, "default_project_id")).isEqualTo(Math.max(0, count(projects) - 1));
        } finally {
            Files.delete(file);
        }
    }

    private static String lines(String indent, Optional<Region> region, Optional<String> project) {
        return region.map(value -> indent + "default_region: " + value + "\n").orElse("")
                + project.map(value -> indent + "default_project_id: " + value + "\n")
                        .orElse("");
    }

    private static <T> Optional<T> first(List<Optional<T>> sources) {
        return sources.stream().flatMap(Optional::stream).findFirst();
    }

    private static <T> int count(List<Optional<T>> sources) {
        return (int) sources.stream().flatMap(Optional::stream).count();
    }

    private static int overridden(Configuration configuration, String setting) {
        Stream<Entry> entries = configuration.report().entries().stream();
        return entries.filter(entry -> entry.setting().equals(setting))
                .findFirst()
                .orElseThrow()
                .overridden()
                .size();
    }
}
