package io.github.scw4j.core.internal.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * {@link ScalewayStyle} for models with a map: it keeps the order in which entries were put or answered, which {@code Map.copyOf}
 * shuffles anew in every process.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        forceJacksonPropertyNames = false,
        depluralize = true,
        defaults = @Value.Immutable(copy = false),
        unsafeDefaultAndDerived = true,
        depluralizeDictionary = "address:addresses",
        allowedClasspathAnnotations = Override.class)
public @interface OrderedMapStyle {}
