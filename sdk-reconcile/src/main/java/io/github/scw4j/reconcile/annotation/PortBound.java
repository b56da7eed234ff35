package io.github.scw4j.reconcile.annotation;

import java.util.List;
import java.util.Set;

/** A value that says something of some ports, and that may be wrong for one and right for another. */
interface PortBound {
    /** What is wrong with it for a Service that has these TCP ports. */
    List<PortFlaw> flaws(Set<Integer> tcpPorts);
}
