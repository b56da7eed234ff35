package io.github.scw4j.benchmarks.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies as the API writes them. */
public final class Bodies {
    /** The nodes of the large list. */
    public static final int NODES = 10_000;

    /** The items of a page: the most that the API gives. */
    public static final int PAGE = 100;

    /** The pages of the large list. */
    public static final int PAGES = NODES / PAGE;

    private Bodies() {}

    /** All pages of {@value #NODES} nodes. */
    public static List<byte[]> nodePages() {
        return IntStream.range(0, PAGES).mapToObj(Bodies::nodePage).toList();
    }

    /** A page behind the last one. */
    public static byte[] noMoreNodes() {
        return utf8("{\"total_count\":" + NODES + ",\"nodes\":[]}");
    }

    private static byte[] nodePage(int page) {
        String nodes = IntStream.range(page * PAGE, (page + 1) * PAGE)
                .mapToObj(Bodies::node)
                .collect(Collectors.joining(","));
        return utf8("{\"total_count\":" + NODES + ",\"nodes\":[" + nodes + "]}");
    }

    private static String node(int number) {
        String address = number / 250 % 250 + "." + number % 250;
        return """
                {"region":"fr-par","id":"%s","cluster_id":"%s","pool_id":"%s","provider_id":"scaleway://instance/fr-par-%d/%s",\
                "created_at":"2026-07-03T09:%02d:%02d.%06dZ","updated_at":"2026-07-03T10:%02d:%02d.%06dZ",\
                "name":"scw-web-default-%s","status":"%s","public_ip_v4":"51.15.%s","public_ip_v6":null,\
                "conditions":{"DiskPressure":"False","MemoryPressure":"False","NetworkUnavailable":"False","PIDPressure":"False","Ready":"True"},\
                "error_message":""}""".formatted(
                        uuid("node", number),
                        uuid("cluster", 0),
                        uuid("pool", number % 20),
                        number % 3 + 1,
                        uuid("server", number),
                        number % 60,
                        number % 59,
                        number,
                        number % 59,
                        number % 60,
                        number * 7,
                        uuid("name", number).substring(0, 16),
                        number % 50 == 0 ? "creating" : "ready",
                        address);
    }

    /** One cluster, such as {@code GetCluster} answers. */
    public static byte[] cluster() {
        return cluster(clusterId(0), "ready");
    }

    /** A cluster of this id and status. */
    public static byte[] cluster(String id, String status) {
        return utf8(clusterText(id, status));
    }

    /** The page of this number, from 1, of a list of clusters that all have the same status. */
    public static byte[] clusterPage(int page, int total, String status) {
        int from = (page - 1) * PAGE;
        String clusters = IntStream.range(from, Math.max(from, Math.min(total, from + PAGE)))
                .mapToObj(number -> clusterText(clusterId(number), status))
                .collect(Collectors.joining(","));
        return utf8("{\"total_count\":" + total + ",\"clusters\":[" + clusters + "]}");
    }

    /** The id of the cluster of this number. */
    public static String clusterId(int number) {
        return uuid("cluster", number);
    }

    private static String clusterText(String id, String status) {
        return """
                {"region":"fr-par","id":"%1$s","organization_id":"fa1e3217-dc80-42ac-85c3-3f034b78b552",\
                "project_id":"fa1e3217-dc80-42ac-85c3-3f034b78b552","created_at":"2026-07-03T09:41:20.113867Z",\
                "updated_at":"2026-07-03T09:47:02.520113Z","type":"kapsule","name":"web-%1$.8s","description":"",\
                "status":"%2$s","version":"1.35.3","cni":"cilium","tags":["team=web","env=production"],\
                "cluster_url":"https://%1$s.api.k8s.fr-par.scw.cloud:6443","dns_wildcard":"*.%1$s.nodes.k8s.fr-par.scw.cloud",\
                "autoscaler_config":{"scale_down_disabled":false,"scale_down_delay_after_add":"10m","estimator":"binpacking",\
                "expander":"random","ignore_daemonsets_utilization":false,"balance_similar_node_groups":false,\
                "expendable_pods_priority_cutoff":0,"scale_down_unneeded_time":"10m","scale_down_utilization_threshold":0.5,\
                "max_graceful_termination_sec":0,"skip_nodes_with_local_storage":false,"log_level":2},\
                "auto_upgrade":{"enabled":false,"maintenance_window":{"start_hour":0,"day":"any"}},"upgrade_available":false,\
                "feature_gates":[],"admission_plugins":[],"open_id_connect_config":{"issuer_url":"","client_id":"",\
                "username_claim":"","username_prefix":"","groups_claim":[],"groups_prefix":"","required_claim":[]},\
                "apiserver_cert_sans":[],"private_network_id":"295b122b-4626-4567-86f3-5f7bc8a213e2",\
                "commitment_ends_at":"2026-07-03T09:41:20.113875Z","acl_available":true,"iam_nodes_group_id":"",\
                "pod_cidr":"100.64.0.0/15","service_cidr":"10.32.0.0/20","service_dns_ip":"10.32.0.10"}""".formatted(id, status);
    }

    private static String uuid(String kind, int number) {
        return UUID.nameUUIDFromBytes(utf8(kind + number)).toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
