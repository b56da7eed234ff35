package io.github.scw4j.k8s;

import io.github.scw4j.core.referee.ContractReferee;
import java.util.Map;
import java.util.Set;

/** All of the Kubernetes API. */
class K8sContractTest extends ContractReferee {
    @Override
    protected Class<?> anchor() {
        return K8s.class;
    }

    @Override
    protected Map<String, Set<String>> scope() {
        return Map.of("k8s", Set.of());
    }

    /** An inline pool has no user data: the one description of a pool refuses it there. Added rules are said, though none. */
    @Override
    protected Set<String> knownDeviations() {
        return Set.of("CreateClusterRequestPoolConfig.user_data", "AddClusterACLRulesRequest.acls");
    }

    @Override
    protected Map<String, String> samples() {
        return Map.of(
                "version", "1.35.3",
                "scale_down_delay_after_add", "10m",
                "scale_down_unneeded_time", "1h30m",
                "issuer_url", "https://issuer.example",
                "ip", "10.0.0.0/8");
    }
}
