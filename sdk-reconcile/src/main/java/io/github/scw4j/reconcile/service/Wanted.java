package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.reconcile.annotation.SpecReading;
import java.util.List;
import java.util.Set;

/**
 * All that a load balancer follows from.
 *
 * @param reading what the Service says
 * @param tags the tags that it shall have
 * @param servers the servers of its backends
 * @param allowed who is let in beside the Service's source ranges: the nodes
 */
record Wanted(SpecReading reading, List<String> tags, Set<IpAddress> servers, Set<IpAddress> allowed) {}
