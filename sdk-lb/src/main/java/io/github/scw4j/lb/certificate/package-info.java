/** TLS certificates of load balancers, by Let's Encrypt or of one's own. */
@NullMarked
package io.github.scw4j.lb.certificate;

import org.jspecify.annotations.NullMarked;
