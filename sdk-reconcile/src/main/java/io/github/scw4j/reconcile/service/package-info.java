/**
 * Services of type LoadBalancer: which of them are served, what their load balancers have to be, and the changes that lead there.
 * Pure: what is wanted, what is observed and the time give a plan.
 */
@NullMarked
package io.github.scw4j.reconcile.service;

import org.jspecify.annotations.NullMarked;
