package io.github.scw4j.benchmarks.plain;

import java.util.List;

/** The OpenID Connect issuer of a cluster by hand. */
public final class PlainOpenIdConnectConfig {
    private String issuerUrl = "";
    private String clientId = "";
    private String usernameClaim = "";
    private String usernamePrefix = "";
    private List<String> groupsClaim = List.of();
    private String groupsPrefix = "";
    private List<String> requiredClaim = List.of();

    public String getIssuerUrl() {
        return issuerUrl;
    }

    public void setIssuerUrl(String issuerUrl) {
        this.issuerUrl = issuerUrl;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getUsernameClaim() {
        return usernameClaim;
    }

    public void setUsernameClaim(String usernameClaim) {
        this.usernameClaim = usernameClaim;
    }

    public String getUsernamePrefix() {
        return usernamePrefix;
    }

    public void setUsernamePrefix(String usernamePrefix) {
        this.usernamePrefix = usernamePrefix;
    }

    public List<String> getGroupsClaim() {
        return groupsClaim;
    }

    public void setGroupsClaim(List<String> groupsClaim) {
        this.groupsClaim = groupsClaim;
    }

    public String getGroupsPrefix() {
        return groupsPrefix;
    }

    public void setGroupsPrefix(String groupsPrefix) {
        this.groupsPrefix = groupsPrefix;
    }

    public List<String> getRequiredClaim() {
        return requiredClaim;
    }

    public void setRequiredClaim(List<String> requiredClaim) {
        this.requiredClaim = requiredClaim;
    }
}
