package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.scw4j.core.IpAddress;
import java.util.List;

/**
 * Servers of a backend.
 *
 * @param serverIps their addresses
 */
record ServerIps(@JsonProperty("server_ip") List<IpAddress> serverIps) {}
