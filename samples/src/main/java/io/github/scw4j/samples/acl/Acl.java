package io.github.scw4j.samples.acl;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.acl.LockOut;
import io.github.scw4j.k8s.acl.LockOutException;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.io.PrintStream;
import java.util.List;

/** Lets the office and Scaleway's own ranges reach an API server, and shows what guards against locking oneself out. */
public final class Acl {

    private Acl() {}

    /** Plays on an embedded Scaleway, in which a cluster stands. */
    public static void main(String... arguments) {
        try (Stage stage = Stage.embedded()) {
            String clusterId = stage.scaleway()
                    .orElseThrow()
                    .k8s()
                    .seed(ClusterSeed.named("web").pool(PoolSeed.of("default", "DEV1-M", 2)))
                    .id();
            run(stage.client(), clusterId, System.out);
        }
    }

    private static void run(ScalewayClient client, String clusterId, PrintStream out) {
        K8s k8s = K8s.of(client);
        // tag::acl
        List<AclRule> rules = k8s.aclRules()
                .ensure(
                        clusterId,
                        List.of(
                                AclRuleSpec.of("203.0.113.0/24"),
                                AclRuleSpec.ofScalewayRanges())); // the nodes come from there
        // end::acl
        rules.forEach(rule ->
                out.println("may connect: " + rule.ip().map(Object::toString).orElse("Scaleway's ranges")));

        try {
            k8s.aclRules().set(clusterId, List.of());
        } catch (LockOutException e) {
            out.println("refused: " + e.getMessage());
        }
        try {
            k8s.aclRules().set(clusterId, List.of(AclRuleSpec.of("203.0.113.7")));
        } catch (LockOutException e) {
            out.println("refused: " + e.getMessage());
        }
        List<AclRule> one = k8s.aclRules().set(clusterId, List.of(AclRuleSpec.of("203.0.113.7")), LockOut.ALLOWED);
        out.println("told to: " + one.size() + " rule is left");
    }
}
