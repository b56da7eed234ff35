package io.github.scw4j.testkit.internal.lb;

import java.util.List;

/**
 * What a load balancer is to be.
 *
 * @param name name
 * @param description free text
 * @param tags tags
 * @param type offer, lower case
 * @param sslCompatibilityLevel which TLS versions and ciphers it speaks
 */
record LoadBalancerSpec(String name, String description, List<String> tags, String type, String sslCompatibilityLevel) {

    static final String DEFAULT_SSL = "ssl_compatibility_level_intermediate";
}
