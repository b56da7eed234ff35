package io.github.scw4j.benchmarks.plain;

import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A cluster by hand. */
public final class PlainCluster {
    private String id;
    private String type = "";
    private String name = "";
    private PlainClusterStatus status = PlainClusterStatus.UNKNOWN;
    private String version = "";
    private Optional<String> region = Optional.empty();
    private String organizationId = "";
    private String projectId = "";
    private List<String> tags = List.of();
    private String cni = "";
    private String description = "";
    private String clusterUrl = "";
    private String dnsWildcard = "";
    private Optional<Instant> createdAt = Optional.empty();
    private Optional<Instant> updatedAt = Optional.empty();
    private Optional<PlainAutoscalerConfig> autoscalerConfig = Optional.empty();
    private Optional<PlainAutoUpgrade> autoUpgrade = Optional.empty();
    private boolean upgradeAvailable;
    private List<String> featureGates = List.of();
    private List<String> admissionPlugins = List.of();
    private Optional<PlainOpenIdConnectConfig> openIdConnectConfig = Optional.empty();
    private List<String> apiserverCertSans = List.of();
    private Optional<String> privateNetworkId = Optional.empty();
    private Optional<Instant> commitmentEndsAt = Optional.empty();
    private Optional<Boolean> aclAvailable = Optional.empty();
    private Optional<String> iamNodesGroupId = Optional.empty();
    private Optional<String> podCidr = Optional.empty();
    private Optional<String> serviceCidr = Optional.empty();
    private Optional<InetAddress> serviceDnsIp = Optional.empty();

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PlainClusterStatus getStatus() {
        return status;
    }

    public void setStatus(PlainClusterStatus status) {
        this.status = status;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public Optional<String> getRegion() {
        return region;
    }

    public void setRegion(Optional<String> region) {
        this.region = region;
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(String projectId) {
        this.projectId = projectId;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }

    public String getCni() {
        return cni;
    }

    public void setCni(String cni) {
        this.cni = cni;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getClusterUrl() {
        return clusterUrl;
    }

    public void setClusterUrl(String clusterUrl) {
        this.clusterUrl = clusterUrl;
    }

    public String getDnsWildcard() {
        return dnsWildcard;
    }

    public void setDnsWildcard(String dnsWildcard) {
        this.dnsWildcard = dnsWildcard;
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

    public Optional<PlainAutoscalerConfig> getAutoscalerConfig() {
        return autoscalerConfig;
    }

    public void setAutoscalerConfig(Optional<PlainAutoscalerConfig> autoscalerConfig) {
        this.autoscalerConfig = autoscalerConfig;
    }

    public Optional<PlainAutoUpgrade> getAutoUpgrade() {
        return autoUpgrade;
    }

    public void setAutoUpgrade(Optional<PlainAutoUpgrade> autoUpgrade) {
        this.autoUpgrade = autoUpgrade;
    }

    public boolean isUpgradeAvailable() {
        return upgradeAvailable;
    }

    public void setUpgradeAvailable(boolean upgradeAvailable) {
        this.upgradeAvailable = upgradeAvailable;
    }

    public List<String> getFeatureGates() {
        return featureGates;
    }

    public void setFeatureGates(List<String> featureGates) {
        this.featureGates = featureGates;
    }

    public List<String> getAdmissionPlugins() {
        return admissionPlugins;
    }

    public void setAdmissionPlugins(List<String> admissionPlugins) {
        this.admissionPlugins = admissionPlugins;
    }

    public Optional<PlainOpenIdConnectConfig> getOpenIdConnectConfig() {
        return openIdConnectConfig;
    }

    public void setOpenIdConnectConfig(Optional<PlainOpenIdConnectConfig> openIdConnectConfig) {
        this.openIdConnectConfig = openIdConnectConfig;
    }

    public List<String> getApiserverCertSans() {
        return apiserverCertSans;
    }

    public void setApiserverCertSans(List<String> apiserverCertSans) {
        this.apiserverCertSans = apiserverCertSans;
    }

    public Optional<String> getPrivateNetworkId() {
        return privateNetworkId;
    }

    public void setPrivateNetworkId(Optional<String> privateNetworkId) {
        this.privateNetworkId = privateNetworkId;
    }

    public Optional<Instant> getCommitmentEndsAt() {
        return commitmentEndsAt;
    }

    public void setCommitmentEndsAt(Optional<Instant> commitmentEndsAt) {
        this.commitmentEndsAt = commitmentEndsAt;
    }

    public Optional<Boolean> getAclAvailable() {
        return aclAvailable;
    }

    public void setAclAvailable(Optional<Boolean> aclAvailable) {
        this.aclAvailable = aclAvailable;
    }

    public Optional<String> getIamNodesGroupId() {
        return iamNodesGroupId;
    }

    public void setIamNodesGroupId(Optional<String> iamNodesGroupId) {
        this.iamNodesGroupId = iamNodesGroupId;
    }

    public Optional<String> getPodCidr() {
        return podCidr;
    }

    public void setPodCidr(Optional<String> podCidr) {
        this.podCidr = podCidr;
    }

    public Optional<String> getServiceCidr() {
        return serviceCidr;
    }

    public void setServiceCidr(Optional<String> serviceCidr) {
        this.serviceCidr = serviceCidr;
    }

    public Optional<InetAddress> getServiceDnsIp() {
        return serviceDnsIp;
    }

    public void setServiceDnsIp(Optional<InetAddress> serviceDnsIp) {
        this.serviceDnsIp = serviceDnsIp;
    }
}
