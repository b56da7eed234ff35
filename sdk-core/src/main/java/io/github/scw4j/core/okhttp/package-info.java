/** The one place where OkHttp shows: for programs that bring their own client. */
@NullMarked
package io.github.scw4j.core.okhttp;

import org.jspecify.annotations.NullMarked;
