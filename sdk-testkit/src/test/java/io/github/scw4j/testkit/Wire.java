package io.github.scw4j.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls an embedded Scaleway as any HTTP client would. */
public final class Wire {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final EmbeddedScaleway scaleway;
    private final String token;

    public Wire(EmbeddedScaleway scaleway) {
        this(scaleway, scaleway.secretKey());
    }

    public Wire(EmbeddedScaleway scaleway, String token) {
        this.scaleway = scaleway;
        this.token = token;
    }

    /** An answer, decoded. */
    public record Reply(int status, JsonNode body, HttpResponse<String> raw) {

        public String text(String name) {
            return body.path(name).asText();
        }
    }

    public Reply get(String path) {
        return send("GET", path, "");
    }

    public Reply delete(String path) {
        return send("DELETE", path, "");
    }

    public Reply post(String path, String body) {
        return send("POST", path, body);
    }

    public Reply patch(String path, String body) {
        return send("PATCH", path, body);
    }

    public Reply put(String path, String body) {
        return send("PUT", path, body);
    }

    /** Sends a request; single quotes in the body stand for double ones. */
    public Reply send(String method, String path, String body) {
        try {
            return exchange(method, path, body.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reply exchange(String method, String path, String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(scaleway.url() + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("content-type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("x-auth-token", token);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            boolean json =
                    response.headers().firstValue("content-type").orElse("").startsWith("application/json");
            JsonNode decoded =
                    json && !response.body().isEmpty() ? MAPPER.readTree(response.body()) : MissingNode.getInstance();
            return new Reply(response.statusCode(), decoded, response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Path below a region of the Kubernetes API. */
    public static String k8s(String rest) {
        return "/k8s/v1/regions/fr-par/" + rest;
    }

    /** Path below a region of the VPC API. */
    public static String vpc(String rest) {
        return "/vpc/v2/regions/fr-par/" + rest;
    }

    /** Path below a region of the IPAM API. */
    public static String ipam(String rest) {
        return "/ipam/v1/regions/fr-par/" + rest;
    }

    /** Path below a zone of the Load Balancer API. */
    public static String lb(String rest) {
        return "/lb/v1/zones/fr-par-1/" + rest;
    }

    /** A new load balancer, which is not ready yet. */
    public Reply createLoadBalancer(String name) {
        return post(lb("lbs"), "{'name':'" + name + "','description':'','type':'LB-S'}");
    }

    /** A new TCP backend. */
    public Reply createBackend(String loadBalancerId, int port) {
        return post(
                lb("lbs/" + loadBalancerId + "/backends"),
                "{'name':'b" + port + "','forward_protocol':'tcp','forward_port':" + port
                        + ",'server_ip':['10.0.0.1'],'health_check':{'port':" + port + ",'check_max_retries':2}}");
    }

    /** A new frontend. */
    public Reply createFrontend(String loadBalancerId, String backendId, int port) {
        return post(
                lb("lbs/" + loadBalancerId + "/frontends"),
                "{'name':'f" + port + "','inbound_port':" + port + ",'backend_id':'" + backendId + "'}");
    }

    /** Path below a zone of the Instance API. */
    public static String instance(String rest) {
        return "/instance/v1/zones/fr-par-1/" + rest;
    }

    /** A new server, stopped; {@code more} goes into the request as it is, after a comma. */
    public JsonNode createServer(String name, String more) {
        return post(
                        instance("servers"),
                        "{'name':'" + name + "','commercial_type':'DEV1-S','image':'ubuntu_noble'" + more + "}")
                .body()
                .get("server");
    }

    /** A server, or a missing node when it is gone. */
    public JsonNode server(String id) {
        return get(instance("servers/" + id)).body().path("server");
    }

    public Reply act(String serverId, String action) {
        return post(instance("servers/" + serverId + "/action"), "{'action':'" + action + "'}");
    }

    /** A new private network. */
    public String network() {
        return post(vpc("private-networks"), "{'name':'net'}").text("id");
    }

    /** A new Kapsule cluster without pools. */
    public Reply createCluster(String name) {
        return createCluster(name, "");
    }

    /** A new Kapsule cluster; {@code more} goes into the request as it is, after a comma. */
    public Reply createCluster(String name, String more) {
        return post(
                k8s("clusters"),
                "{'name':'" + name + "','version':'1.35.3','cni':'cilium','type':'','description':''," //
                        + "'private_network_id':'" + network() + "'" + more + "}");
    }

    /** A description of a pool, with which every required field is sent. */
    public static String pool(String name, String nodeType, int size) {
        return "{'name':'" + name + "','node_type':'" + nodeType + "','autoscaling':false,'size':" + size
                + ",'autohealing':false,'public_ip_disabled':false}";
    }

    public Reply createPool(String clusterId, String name, String nodeType, int size) {
        return post(k8s("clusters/" + clusterId + "/pools"), pool(name, nodeType, size));
    }

    public String clusterStatus(String id) {
        Reply reply = get(k8s("clusters/" + id));
        return reply.status() == 200 ? reply.text("status") : String.valueOf(reply.status());
    }

    public String poolStatus(String id) {
        Reply reply = get(k8s("pools/" + id));
        return reply.status() == 200 ? reply.text("status") : String.valueOf(reply.status());
    }
}
