package io.github.scw4j.instance;

import io.github.scw4j.core.referee.ContractReferee;
import java.util.Map;
import java.util.Set;

/** All of the Instance API; of the marketplace, what servers are created with. */
class InstanceContractTest extends ContractReferee {
    @Override
    protected Class<?> anchor() {
        return Instances.class;
    }

    @Override
    protected Map<String, Set<String>> scope() {
        return Map.of("instance", Set.of(), "marketplace", Set.of("ListLocalImages"));
    }

    /** Text, for core reads open enumerations in exported packages only, and nobody sees these. */
    @Override
    protected Set<String> knownDeviations() {
        return Set.of("LocalImage.type", "ListLocalImagesRequest.type", "ListLocalImagesRequest.order_by");
    }

    /** The contract has an action by default: to start. Nobody means that by saying nothing. */
    @Override
    protected Set<String> demanded() {
        return Set.of("ServerActionRequest.action");
    }

    @Override
    protected Map<String, String> samples() {
        return Map.of("private_ip", "10.1.2.3");
    }
}
