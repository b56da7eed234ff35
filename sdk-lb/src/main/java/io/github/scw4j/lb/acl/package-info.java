/** ACLs: which connections of a frontend are let through, refused or sent elsewhere. */
@NullMarked
package io.github.scw4j.lb.acl;

import org.jspecify.annotations.NullMarked;
