package io.github.scw4j.vpc;

import io.github.scw4j.core.referee.ContractReferee;
import java.util.Map;
import java.util.Set;

/** All of IPAM; of VPC, what a cluster needs. */
class VpcContractTest extends ContractReferee {
    @Override
    protected Class<?> anchor() {
        return Vpc.class;
    }

    @Override
    protected Map<String, Set<String>> scope() {
        return Map.of(
                "ipam",
                Set.of(),
                "vpc",
                Set.of(
                        "ListVPCs",
                        "CreateVPC",
                        "GetVPC",
                        "UpdateVPC",
                        "DeleteVPC",
                        "ListPrivateNetworks",
                        "CreatePrivateNetwork",
                        "GetPrivateNetwork",
                        "UpdatePrivateNetwork",
                        "DeletePrivateNetwork"));
    }

    @Override
    protected Map<String, String> samples() {
        return Map.of("is_ipv6", "false", "zonal", "fr-par-1");
    }
}
