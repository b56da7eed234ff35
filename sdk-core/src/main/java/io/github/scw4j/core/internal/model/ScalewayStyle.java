package io.github.scw4j.core.internal.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every model of the SDK is generated: the generated class and its builder stay package-private, users see the sealed
 * interface and its nested {@code Builder} alone. Source retention keeps it out of the class files, where dependents' Javadoc
 * would stumble over it. A model with a map has {@link OrderedMapStyle} instead.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // List.copyOf: otherwise each class has a list factory of its own, which is half a kilobyte in the jar
        jdk9Collections = true,
        forceJacksonPropertyNames = false,
        depluralize = true,
        // nobody sees copying methods of a generated class: users have toBuilder()
        defaults = @Value.Immutable(copy = false),
        // defaults are set in the order of their declaration, without a machinery that looks for circles in them
        unsafeDefaultAndDerived = true,
        depluralizeDictionary = "address:addresses",
        // the presence of one turns off all that Immutables finds on its class path: its own @Generated would be in the
        // class
        // files, and javac would warn every user, under -Xlint, that it cannot find that annotation
        allowedClasspathAnnotations = Override.class)
public @interface ScalewayStyle {}
