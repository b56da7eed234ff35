package io.github.scw4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The arrows between modules and packages, and what may be seen of what is behind them. */
class ArchitectureTest {
    private static final String OURS = "io.github.scw4j.";
    private static final List<String> HIDDEN =
            List.of("okhttp3.", "okio.", "kotlin.", "com.fasterxml.jackson.", "dev.failsafe.", "org.snakeyaml.");
    private static final Set<String> SHOWS_OKHTTP = Set.of(OURS + "core.okhttp");

    /** From folders and jars alike: which of them a module is depends on how far the build has come. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages(Stream.of(PublishedModule.values())
                    .map(module -> OURS + module.place())
                    .toList());

    @ParameterizedTest
    @EnumSource
    void aModuleKnowsOnlyTheModulesBelowIt(PublishedModule module) {
        String[] others = module.mayNotKnow().stream()
                .map(other -> OURS + other.place() + "..")
                .toArray(String[]::new);
        ArchRule arrows = noClasses()
                .that()
                .resideInAPackage(OURS + module.place() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);

        arrows.check(CLASSES);
    }

    @Test
    void thereIsNoCircleBetweenPackages() {
        slices().matching(OURS + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noSignatureThatUsersSeeNamesALibraryBehindIt() {
        Set<String> exported = Stream.of(PublishedModule.values())
                .flatMap(module -> module.exportedPackages(CLASSES).stream())
                .filter(name -> !SHOWS_OKHTTP.contains(name))
                .collect(Collectors.toSet());

        List<String> shown = CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
                .flatMap(ArchitectureTest::signatures)
                .sorted()
                .toList();

        assertThat(shown).isEmpty();
    }

    @Test
    void timeIsAParameter() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + "testkit..") // gives time to others, so it has to get it from somewhere
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .check(CLASSES);
    }

    @Test
    void aClassIsNamedAfterWhatItIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?")
                .check(CLASSES);
    }

    /** Generated under {@code ScalewayStyle}, a map would be shuffled: a model with one has {@code OrderedMapStyle}. */
    @Test
    void aModelKeepsTheOrderOfItsMaps() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .callMethod(Map.class, "copyOf", Map.class)
                .orShould()
                .callMethod(Set.class, "copyOf", Collection.class)
                .check(CLASSES);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    /** Members with a hidden library's type in their signature; those inherited from package-private classes as well. */
    private static Stream<String> signatures(JavaClass type) {
        return type.getAllMembers().stream()
                .filter(member -> member.getOwner().getName().startsWith(OURS))
                .filter(ArchitectureTest::isSeen)
                .filter(member -> types(member)
                        .flatMap(seen -> seen.getAllInvolvedRawTypes().stream())
                        .anyMatch(seen -> HIDDEN.stream().anyMatch(seen.getName()::startsWith)))
                .map(member -> type.getName() + ": " + member.getFullName());
    }

    private static boolean isSeen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream());
    }
}
