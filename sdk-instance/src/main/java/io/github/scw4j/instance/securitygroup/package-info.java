/** Security groups and their rules. */
@NullMarked
package io.github.scw4j.instance.securitygroup;

import org.jspecify.annotations.NullMarked;
