package io.github.scw4j.k8s.change;

import static io.github.scw4j.k8s.change.ChangeClass.API_SERVER_RESTARTS;
import static io.github.scw4j.k8s.change.ChangeClass.CONTROL_PLANE_REDEPLOYED;
import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;
import static io.github.scw4j.k8s.change.Comparison.named;

import io.github.scw4j.core.Change;
import io.github.scw4j.k8s.cluster.AutoUpgrade;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.MaintenanceWindow;
import io.github.scw4j.k8s.cluster.OpenIdConnectConfig;
import io.github.scw4j.k8s.cluster.OpenIdConnectSpec;
import io.github.scw4j.k8s.cluster.UpdateCluster;
import io.github.scw4j.k8s.version.Cni;
import java.util.List;
import java.util.Optional;

/** What changes of a cluster's own fields mean. */
final class ClusterChange {
    private static final String RESTARTS = "the API server restarts to know of it";
    private static final String FOR_GOOD = "it is fixed for the cluster's life: make another cluster";

    private final ChangeObservation seen;
    private final Cluster cluster;
    private final Comparison found;

    ClusterChange(ChangeObservation seen, Comparison found) {
        this.seen = seen;
        this.cluster = seen.cluster();
        this.found = found;
    }

    void update(UpdateCluster update) {
        named(update.name(), "", this::name);
        named(update.description(), "", this::description);
        named(update.tags(), List.of(), this::tags);
        update.autoscalerConfig().value().ifPresent(new AutoscalerChange(cluster, found)::to);
        update.autoUpgrade().value().ifPresent(asked -> {
            asked.enable().value().ifPresent(this::autoUpgrade);
            asked.maintenanceWindow().value().ifPresent(this::maintenanceWindow);
        });
        named(update.featureGates(), List.of(), this::featureGates);
        named(update.admissionPlugins(), List.of(), this::admissionPlugins);
        named(update.apiserverCertSans(), List.of(), this::apiserverCertSans);
        update.openIdConnectConfig().value().ifPresent(asked -> {
            OpenIdConnectConfig live = openIdConnect();
            restarts("issuerUrl", live.issuerUrl(), asked.issuerUrl(), "");
            restarts("clientId", live.clientId(), asked.clientId(), "");
            restarts("usernameClaim", live.usernameClaim(), asked.usernameClaim(), "");
            restarts("usernamePrefix", live.usernamePrefix(), asked.usernamePrefix(), "");
            restarts("groupsClaim", live.groupsClaim(), asked.groupsClaim(), List.of());
            restarts("groupsPrefix", live.groupsPrefix(), asked.groupsPrefix(), "");
            restarts("requiredClaim", live.requiredClaim(), asked.requiredClaim(), List.of());
        });
    }

    void become(CreateCluster desired) {
        desired.projectId().ifPresent(project -> fixed("projectId", cluster.projectId(), project));
        desired.organizationId()
                .ifPresent(organization -> fixed("organizationId", cluster.organizationId(), organization));
        new TypeChange(seen).to(desired.type(), found);
        new VersionChange(seen, found).ofCluster(desired.version(), true);
        name(desired.name());
        description(desired.description());
        tags(desired.tags());
        if (!cluster.cni().equals(Cni.UNKNOWN_CNI)) {
            found.refused("cni", cluster.cni(), desired.cni(), FOR_GOOD);
        }
        fixed("privateNetworkId", cluster.privateNetworkId(), desired.privateNetworkId());
        fixed("podCidr", cluster.podCidr(), desired.podCidr());
        fixed("serviceCidr", cluster.serviceCidr(), desired.serviceCidr());
        fixed("serviceDnsIp", cluster.serviceDnsIp(), desired.serviceDnsIp());
        desired.autoscalerConfig().ifPresent(new AutoscalerChange(cluster, found)::to);
        desired.autoUpgrade().ifPresent(asked -> {
            autoUpgrade(asked.enable());
            asked.maintenanceWindow().ifPresent(this::maintenanceWindow);
        });
        featureGates(desired.featureGates());
        admissionPlugins(desired.admissionPlugins());
        apiserverCertSans(desired.apiserverCertSans());
        desired.openIdConnectConfig().ifPresent(this::trust);
    }

    private void trust(OpenIdConnectSpec asked) {
        OpenIdConnectConfig live = openIdConnect();
        restarts("issuerUrl", live.issuerUrl(), asked.issuerUrl());
        restarts("clientId", live.clientId(), asked.clientId());
        asked.usernameClaim().ifPresent(to -> restarts("usernameClaim", live.usernameClaim(), to));
        asked.usernamePrefix().ifPresent(to -> restarts("usernamePrefix", live.usernamePrefix(), to));
        restarts("groupsClaim", live.groupsClaim(), asked.groupsClaim());
        asked.groupsPrefix().ifPresent(to -> restarts("groupsPrefix", live.groupsPrefix(), to));
        restarts("requiredClaim", live.requiredClaim(), asked.requiredClaim());
    }

    private OpenIdConnectConfig openIdConnect() {
        return cluster.openIdConnectConfig()
                .orElseGet(() -> OpenIdConnectConfig.builder().build());
    }

    private <T> void restarts(String field, T from, Change<T> change, T empty) {
        named(change, empty, to -> restarts(field, from, to));
    }

    private <T> void restarts(String field, T from, T to) {
        found.field("openIdConnectConfig." + field, from, to, API_SERVER_RESTARTS, RESTARTS);
    }

    private void name(String to) {
        found.field(
                "name",
                cluster.name(),
                to,
                CONTROL_PLANE_REDEPLOYED,
                "a rename redeploys the control plane and system pods: one to two hours of possible disturbance");
    }

    private void description(String to) {
        found.field("description", cluster.description(), to, IN_PLACE, "nothing but the text changes");
    }

    private void tags(List<String> to) {
        found.field("tags", cluster.tags(), to, IN_PLACE, "all tags are replaced");
    }

    private void featureGates(List<String> to) {
        found.field("featureGates", cluster.featureGates(), to, API_SERVER_RESTARTS, RESTARTS);
    }

    private void admissionPlugins(List<String> to) {
        found.field("admissionPlugins", cluster.admissionPlugins(), to, API_SERVER_RESTARTS, RESTARTS);
    }

    private void apiserverCertSans(List<String> to) {
        found.field("apiserverCertSans", cluster.apiserverCertSans(), to, API_SERVER_RESTARTS, RESTARTS);
    }

    private void autoUpgrade(boolean to) {
        boolean from = cluster.autoUpgrade().filter(AutoUpgrade::enabled).isPresent();
        found.field(
                "autoUpgrade.enable",
                from,
                to,
                IN_PLACE,
                to
                        ? "Scaleway installs patches by itself from then on, and replaces nodes for them"
                        : "patches have to be asked for from then on");
    }

    private void maintenanceWindow(MaintenanceWindow to) {
        MaintenanceWindow from = cluster.autoUpgrade()
                .flatMap(AutoUpgrade::maintenanceWindow)
                .orElseGet(() -> MaintenanceWindow.builder().build());
        found.field(
                "autoUpgrade.maintenanceWindow",
                text(from),
                text(to),
                IN_PLACE,
                "it says when Scaleway installs patches by itself, for two hours, in UTC");
    }

    private static String text(MaintenanceWindow window) {
        return window.day() + " " + window.startHour() + ":00";
    }

    private void fixed(String field, Object from, Optional<?> to) {
        found.optional(field, from, to, ChangeClass.IMPOSSIBLE, FOR_GOOD);
    }

    private void fixed(String field, String from, String to) {
        found.refused(
                field,
                from,
                to,
                "a cluster never moves between projects, organizations or regions: make another cluster");
    }
}
