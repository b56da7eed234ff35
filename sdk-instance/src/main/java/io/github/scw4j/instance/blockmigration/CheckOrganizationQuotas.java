package io.github.scw4j.instance.blockmigration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * Whose quotas to check.
 *
 * @param organizationId the organization; without one, the client's
 */
record CheckOrganizationQuotas(@JsonProperty("organization") Optional<String> organizationId) {}
