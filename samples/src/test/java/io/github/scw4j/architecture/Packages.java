package io.github.scw4j.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/**
 * Every package for itself, but the client with its way of a call for one: the sealed {@code ScalewayClient} permits the
 * class that makes calls, and an operation says how to look, by calls, for what an earlier try may have made.
 */
final class Packages implements SliceAssignment {
    private static final String CORE = "io.github.scw4j.core";
    private static final Set<String> CLIENT = Set.of(CORE + ".ScalewayClient", CORE + ".ScalewayClientBuilder");
    private static final Set<String> WAY_OF_A_CALL = Set.of(CORE + ".internal.call", CORE + ".internal.operation");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        boolean client = CLIENT.contains(type.getName()) || WAY_OF_A_CALL.contains(type.getPackageName());
        return SliceIdentifier.of(client ? "the client" : type.getPackageName());
    }

    @Override
    public String getDescription() {
        return "packages";
    }
}
