/** Lists: lazily by the page, page-parallel on request. */
@NullMarked
package io.github.scw4j.core.page;

import org.jspecify.annotations.NullMarked;
