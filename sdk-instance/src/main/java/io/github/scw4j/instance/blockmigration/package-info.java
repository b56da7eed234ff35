/** Migrating to Block Storage. */
@NullMarked
package io.github.scw4j.instance.blockmigration;

import org.jspecify.annotations.NullMarked;
