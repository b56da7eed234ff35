package io.github.scw4j.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that has an embedded Scaleway: parameters of type {@link io.github.scw4j.testkit.EmbeddedScaleway} get it.
 *
 * <pre>{@code
 * @EmbeddedScalewayTest
 * class MyTest {
 *     @Test
 *     void aClusterIsMade(EmbeddedScaleway scaleway) { … }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EmbeddedScalewayExtension.class)
public @interface EmbeddedScalewayTest {

    /** Whether all tests of the class share one; by default each gets a fresh one. */
    boolean perClass() default false;
}
