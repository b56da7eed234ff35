/** A Scaleway and a Kubernetes of our own, in memory and in virtual time, for planners to be let loose on. */
package io.github.scw4j.reconcile.world;
