package io.github.scw4j.lb.loadbalancer;

/**
 * What becomes of the addresses.
 *
 * @param releaseIp whether they are given back
 */
record DeleteLoadBalancer(boolean releaseIp) {}
