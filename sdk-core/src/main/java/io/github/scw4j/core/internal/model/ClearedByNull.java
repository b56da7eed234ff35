package io.github.scw4j.core.internal.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of an update that the server empties when it reads {@code null}, where all others are left as they are: clearing
 * it writes {@code null} rather than the field's own empty value.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ClearedByNull {}
