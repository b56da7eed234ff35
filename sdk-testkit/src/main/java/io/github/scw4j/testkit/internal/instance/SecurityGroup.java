package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A security group with its rules. */
final class SecurityGroup extends InstanceResource {

    static final String AVAILABLE = "available";
    static final String SYNCING = "syncing";

    final Set<Server> servers = new LinkedHashSet<>();
    final List<SecurityGroupRule> rules = new ArrayList<>();

    @Nullable
    String description;

    boolean stateful = true;
    String inboundPolicy = "accept";
    String outboundPolicy = "accept";
    boolean projectDefault;
    boolean defaultSecurity = true;
    String state = AVAILABLE;

    /** Grows with each change, so that the end of an older synchronization can tell. */
    int changes;

    SecurityGroup(String id, Owner owner, String name, List<String> tags, Instant now) {
        super(id, owner, name, tags, now);
    }

    /** All rules, the fixed ones first; positions begin anew with the editable ones. */
    ArrayNode rulesJson() {
        ArrayNode json = Json.array();
        if (defaultSecurity) {
            fixedRulesJson(owner.zone()).forEach(json::add);
        }
        for (int i = 0; i < rules.size(); i++) {
            json.add(rules.get(i).json(i + 1, owner.zone()));
        }
        return json;
    }

    static ArrayNode fixedRulesJson(String zone) {
        ArrayNode json = Json.array();
        for (int i = 0; i < SecurityGroupRule.FIXED.size(); i++) {
            json.add(SecurityGroupRule.FIXED.get(i).json(i + 1, zone));
        }
        return json;
    }

    @Override
    ObjectNode json() {
        ObjectNode json = beginDated().put("description", description);
        ArrayNode members = json.putArray("servers");
        servers.forEach(server -> members.add(server.summary()));
        return json.put("stateful", stateful)
                .put("inbound_default_policy", inboundPolicy)
                .put("outbound_default_policy", outboundPolicy)
                .put("organization_default", projectDefault)
                .put("project_default", projectDefault)
                .put("enable_default_security", defaultSecurity)
                .put("state", state);
    }
}
