/** Storms: a thousand hours of mishaps, outages and clocks that jump, beside a world that is left alone. */
package io.github.scw4j.reconcile.storm;
