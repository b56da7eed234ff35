package io.github.scw4j.lb.loadbalancer;

/**
 * Who is to be told.
 *
 * @param subscriberId the subscriber
 */
record SubscribeToLoadBalancer(String subscriberId) {}
