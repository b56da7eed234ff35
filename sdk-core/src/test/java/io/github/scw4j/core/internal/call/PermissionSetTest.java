package io.github.scw4j.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.internal.operation.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class PermissionSetTest {

    @Test
    void readingAndChangingTakeDifferentSets() {
        assertThat(PermissionSet.of(Operation.get("ListClusters", "/k8s/v1/regions/{region}/clusters")))
                .contains("KubernetesReadOnly");
        assertThat(PermissionSet.of(Operation.delete("DeletePool", "/k8s/v1/regions/{region}/pools/{pool_id}")))
                .contains("KubernetesFullAccess");
    }

    @Test
    void privateNetworksHaveTheirOwnWithinTheProductVpc() {
        assertThat(PermissionSet.of(
                        Operation.post("CreatePrivateNetwork", "/vpc/v2/regions/{region}/private-networks")))
                .contains("PrivateNetworksFullAccess");
        assertThat(PermissionSet.of(Operation.get("ListVPCs", "/vpc/v2/regions/{region}/vpcs")))
                .contains("VPCReadOnly");
    }

    @Test
    void registeringAnExternalNodeHasItsOwn() {
        assertThat(PermissionSet.of(Operation.post(
                        "AuthExternalNode", "/k8s/v1/regions/{region}/pools/{pool_id}/external-nodes/auth")))
                .contains("KubernetesExternalNodeRegister");
    }

    @Test
    void anUnknownProductHasNone() {
        assertThat(PermissionSet.of(Operation.get("ListThings", "/test/v1/regions/{region}/things")))
                .isEmpty();
    }

    @Test
    void aRefusalNamesTheSetAndTheKey() {
        Answer answer = new Answer(
                403,
                Headers.of(Map.of("content-type", "application/json")),
                "{\"type\":\"permissions_denied\",\"details\":[{\"action\":\"write\",\"resource\":\"ipam_ip\"}]}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        Failure failure = Failure.of(
                answer,
                Instant.EPOCH,
                Operation.post("BookIP", "/ipam/v1/regions/{region}/ips"),
                List.of(),
                () -> "key 1234-…");

        assertThat(failure.problem())
                .contains("permissions_denied: write ipam_ip")
                .contains("(permission set IPAMFullAccess)")
                .contains("key 1234-…");
    }
}
