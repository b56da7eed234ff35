package io.github.scw4j.testkit.junit;

import io.github.scw4j.testkit.EmbeddedScaleway;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts an {@link EmbeddedScaleway} for tests, closes it after them, and hands it to parameters of that type.
 *
 * <p>With {@link EmbeddedScalewayTest} or in an instance field with {@code @RegisterExtension} every test gets a fresh one; in a
 * static field with {@code @RegisterExtension}, or with {@code EmbeddedScalewayTest(perClass = true)}, all tests of the class
 * share one.
 */
public final class EmbeddedScalewayExtension
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(EmbeddedScalewayExtension.class);

    private final Consumer<EmbeddedScaleway.Builder> setup;

    /** With all defaults. */
    public EmbeddedScalewayExtension() {
        this(builder -> {});
    }

    private EmbeddedScalewayExtension(Consumer<EmbeddedScaleway.Builder> setup) {
        this.setup = setup;
    }

    /** With a setup, for example {@code builder -> builder.skipWaits().withoutQuotas()}. */
    public static EmbeddedScalewayExtension with(Consumer<EmbeddedScaleway.Builder> setup) {
        return new EmbeddedScalewayExtension(setup);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean annotated = annotation(context).isPresent();
        if (!annotated
                || annotation(context).map(EmbeddedScalewayTest::perClass).orElse(false)) {
            start(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (find(context).isEmpty()) {
            start(context);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stop(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop(context);
    }

    private static Optional<EmbeddedScalewayTest> annotation(ExtensionContext context) {
        return context.getTestClass().map(type -> type.getAnnotation(EmbeddedScalewayTest.class));
    }

    private void start(ExtensionContext context) {
        EmbeddedScaleway.Builder builder = EmbeddedScaleway.builder();
        setup.accept(builder);
        context.getStore(NAMESPACE).put(this, builder.start());
    }

    private void stop(ExtensionContext context) {
        EmbeddedScaleway own = context.getStore(NAMESPACE).remove(this, EmbeddedScaleway.class);
        if (own != null) {
            own.close();
        }
    }

    private Optional<EmbeddedScaleway> find(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(this, EmbeddedScaleway.class));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(EmbeddedScaleway.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return find(context)
                .orElseThrow(() -> new IllegalStateException(
                        "no EmbeddedScaleway yet: a constructor and @BeforeAll have one only where it is per class"));
    }
}
