package io.github.scw4j.reconcile.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.Target;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes records as lines of JSON; what is empty is left out. */
final class JsonLines implements AuditSink {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.scw4j.reconcile.audit");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void record(AuditRecord record) {
        if (LOG.isInfoEnabled()) {
            LOG.info(line(record));
        }
    }

    static String line(AuditRecord record) {
        Decision decision = record.decision();
        ObjectNode line = JSON.createObjectNode();
        line.put("time", decision.at().toString()).put("decision", decision.id());
        target(line, decision.target());
        text(line, "kind", decision.kind());
        decision.since().ifPresent(since -> line.put("since", since.toString()));
        if (!decision.witnesses().isEmpty()) {
            ArrayNode witnesses = line.putArray("witnesses");
            decision.witnesses().forEach(witnesses::add);
        }
        if (!decision.counts().isEmpty()) {
            ObjectNode counts = line.putObject("counts");
            new TreeMap<>(decision.counts()).forEach(counts::put);
        }
        if (!decision.gates().isEmpty()) {
            ArrayNode gates = line.putArray("gates");
            decision.gates()
                    .forEach(gate -> gates.addObject()
                            .put("gate", gate.gate())
                            .put("passed", gate.passed())
                            .put("value", gate.value()));
        }
        line.put("action", decision.action()).put("reason", decision.reason());
        line.put("mode", record.mode().name());
        record.requestId().ifPresent(id -> line.put("request_id", id));
        record.outcome().ifPresent(outcome -> {
            line.put("outcome", outcome.result().name());
            text(line, "detail", outcome.detail());
            line.put("duration_ms", record.duration().toMillis());
        });
        return line.toString();
    }

    private static void target(ObjectNode line, Target target) {
        line.put("cluster", target.clusterId());
        target.region().ifPresent(region -> line.put("region", region.toString()));
        target.zone().ifPresent(zone -> line.put("zone", zone.toString()));
        text(line, "pool", target.poolName());
        if (target.isNode()) {
            line.put("node", target.name());
            target.nodeId().ifPresent(id -> line.put("node_id", id));
            target.providerId().ifPresent(id -> line.put("provider_id", id));
        }
        target.namespace()
                .ifPresent(namespace -> line.put("namespace", namespace).put("service", target.name()));
    }

    private static void text(ObjectNode line, String name, String text) {
        if (!text.isEmpty()) {
            line.put(name, text);
        }
    }
}
