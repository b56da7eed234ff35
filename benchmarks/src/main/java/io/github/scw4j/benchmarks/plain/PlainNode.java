package io.github.scw4j.benchmarks.plain;

import java.net.InetAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A node by hand. */
public final class PlainNode {
    private String id;
    private String poolId = "";
    private String clusterId = "";
    private Optional<String> providerId = Optional.empty();
    private Optional<String> region = Optional.empty();
    private String name = "";
    private Optional<InetAddress> publicIpV4 = Optional.empty();
    private Optional<InetAddress> publicIpV6 = Optional.empty();
    private Map<String, String> conditions = Map.of();
    private PlainNodeStatus status = PlainNodeStatus.UNKNOWN;
    private Optional<String> errorMessage = Optional.empty();
    private Optional<Instant> createdAt = Optional.empty();
    private Optional<Instant> updatedAt = Optional.empty();

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPoolId() {
        return poolId;
    }

    public void setPoolId(String poolId) {
        this.poolId = poolId;
    }

    public String getClusterId() {
        return clusterId;
    }

    public void setClusterId(String clusterId) {
        this.clusterId = clusterId;
    }

    public Optional<String> getProviderId() {
        return providerId;
    }

    public void setProviderId(Optional<String> providerId) {
        this.providerId = providerId;
    }

    public Optional<String> getRegion() {
        return region;
    }

    public void setRegion(Optional<String> region) {
        this.region = region;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Optional<InetAddress> getPublicIpV4() {
        return publicIpV4;
    }

    public void setPublicIpV4(Optional<InetAddress> publicIpV4) {
        this.publicIpV4 = publicIpV4;
    }

    public Optional<InetAddress> getPublicIpV6() {
        return publicIpV6;
    }

    public void setPublicIpV6(Optional<InetAddress> publicIpV6) {
        this.publicIpV6 = publicIpV6;
    }

    public Map<String, String> getConditions() {
        return conditions;
    }

    public void setConditions(Map<String, String> conditions) {
        this.conditions = conditions;
    }

    public PlainNodeStatus getStatus() {
        return status;
    }

    public void setStatus(PlainNodeStatus status) {
        this.status = status;
    }

    public Optional<String> getErrorMessage() {
        return errorMessage;
    }

    public void setErrorMessage(Optional<String> errorMessage) {
        this.errorMessage = errorMessage;
    }

    public Optional<Instant> getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Optional<Instant> createdAt) {
        this.createdAt = createdAt;
    }

    public Optional<Instant> getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(Optional<Instant> updatedAt) {
        this.updatedAt = updatedAt;
    }
}
