package io.github.scw4j.reconcile.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every annotation by itself. */
class AnnotationTableTest {
    private static final Path SPEC = Path.of("..", "..", "shared", "spec", "cloud-controller.md");
    private static final Pattern NAME = Pattern.compile("(?m)^\\| `(service\\.beta\\.kubernetes\\.io/[a-z0-9-]+)` \\|");

    static List<AnnotationRow> rows() {
        return AnnotationRows.all();
    }

    @Test
    void everyAnnotationHasOneRow() {
        assertThat(rows())
                .extracting(row -> Services.name(row.name()))
                .doesNotHaveDuplicates()
                .hasSize(50)
                .containsExactlyInAnyOrderElementsOf(
                        AnnotationTable.all().map(Annotation::name).toList());
    }

    @Test
    void allOfTheCloudControllersAnnotationsAreThere() throws IOException {
        Assumptions.assumeTrue(Files.exists(SPEC), "there is no " + SPEC + " to compare with");
        Set<String> specified = NAME.matcher(Files.readString(SPEC))
                .results()
                .map(MatchResult::group)
                .map(cell -> cell.replaceAll("[|` ]", ""))
                .collect(Collectors.toSet());

        assertThat(specified).hasSize(49);
        assertThat(AnnotationTable.all()
                        .map(Annotation::name)
                        .filter(name -> !name.equals(ServiceAnnotations.ALLOW_RECREATION)))
                .containsExactlyInAnyOrderElementsOf(specified);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itSetsItsField(AnnotationRow row) {
        SpecReading reading = Services.read(row.with(row.value()));

        assertThat(row.field().apply(reading)).isEqualTo(row.meaning());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsGoodValueHoldsNothing(AnnotationRow row) {
        SpecReading reading = Services.read(row.with(row.value()));

        assertThat(reading.problems()).allMatch(problem -> problem.concerned() == Concerned.NOTHING);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsFieldHasItsDefaultWhereItIsMissing(AnnotationRow row) {
        SpecReading reading = Services.read(row.company().toArray(String[]::new));

        assertThat(row.field().apply(reading)).isEqualTo(row.otherwise());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsBadValueIsToldAndHoldsWhatItSets(AnnotationRow row) {
        SpecReading reading = Services.read(row.with(row.bad()));

        assertThat(reading.problems())
                .extracting(AnnotationProblem::message)
                .contains(Services.name(row.name()) + " is \"" + row.bad() + "\"; " + row.allowed());
        assertThat(reading.problems().stream().map(AnnotationProblem::concerned).distinct())
                .containsExactly(row.held());
        assertThat(reading.isHeld(row.held(), 80)).isTrue();
    }
}
