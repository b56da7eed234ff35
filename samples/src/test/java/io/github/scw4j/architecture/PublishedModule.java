package io.github.scw4j.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.vpc.Vpc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A module that users get, and which others of ours it may know. */
enum PublishedModule {
    CORE(ScalewayClient.class, Set.of()),
    VPC(Vpc.class, Set.of("core")),
    INSTANCE(Instances.class, Set.of("core")),
    K8S(K8s.class, Set.of("core", "vpc")),
    RECONCILE(Observation.class, Set.of("core", "vpc", "instance", "lb", "k8s")),
    TESTKIT(EmbeddedScaleway.class, Set.of());

    private final Class<?> anchor;
    private final Set<String> mayKnow;

    PublishedModule(Class<?> anchor, Set<String> mayKnow) {
        this.anchor = anchor;
        this.mayKnow = mayKnow;
    }

    /** Its place in the names of packages and folders: {@code io.github.scw4j.<place>}, {@code sdk-<place>}. */
    String place() {
        return name().toLowerCase();
    }

    /** The modules whose classes must not turn up in it. */
    Set<PublishedModule> mayNotKnow() {
        return Set.of(values()).stream()
                .filter(other -> other != this && !mayKnow.contains(other.place()))
                .collect(Collectors.toSet());
    }

    /** Its classes: a folder while it is being built, a jar afterwards. */
    Path location() {
        try {
            return Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of " + anchor + " is no path", e);
        }
    }

    /** The packages that users see: those exported to all, or, of a module without a descriptor, those not named internal. */
    Set<String> exportedPackages(JavaClasses classes) {
        if (this == RECONCILE) {
            return classes.stream()
                    .map(JavaClass::getPackageName)
                    .filter(name -> (name + ".").startsWith("io.github.scw4j." + place() + "."))
                    .filter(name -> !List.of(name.split("\\.")).contains("internal"))
                    .collect(Collectors.toSet());
        }
        return ModuleFinder.of(location()).findAll().iterator().next().descriptor().exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
