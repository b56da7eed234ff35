package io.github.scw4j.testkit.internal.wire;

import java.util.List;

/** A product of Scaleway: a name and its operations. */
public interface Product {

    /** Name as in the contract, for example {@code k8s}. */
    String name();

    /** The operations that it answers. */
    List<Operation> operations();
}
