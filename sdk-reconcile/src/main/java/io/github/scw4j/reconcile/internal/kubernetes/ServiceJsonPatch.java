package io.github.scw4j.reconcile.internal.kubernetes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.ServiceIngress;
import io.github.scw4j.reconcile.plan.ServicePatch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A change of a Service as JSON patches, one of the object and one of its status. Annotations go key by key; finalizers and the ways
 * to it can only go as a whole list, others' finalizers among them, which the version that was seen makes safe.
 */
final class ServiceJsonPatch {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ServiceJsonPatch() {}

    /** That of the object. */
    static JsonPatch ofObject(KubernetesService seen, ServicePatch patch) {
        JsonPatch json = new JsonPatch(seen.resourceVersion());
        json.entries("/metadata/annotations", seen.annotations(), patch.annotations(), patch.removedAnnotations());
        Set<String> finalizers = new LinkedHashSet<>(seen.finalizers());
        finalizers.removeAll(patch.removedFinalizers());
        patch.finalizer().ifPresent(finalizers::add);
        if (!finalizers.equals(seen.finalizers())) {
            ArrayNode list = JSON.arrayNode();
            finalizers.forEach(list::add);
            json.set("/metadata/finalizers", list);
        }
        return json;
    }

    /** That of its status. */
    static JsonPatch ofStatus(KubernetesService seen, ServicePatch patch) {
        JsonPatch json = new JsonPatch(seen.resourceVersion());
        patch.ingress()
                .filter(wanted -> !wanted.equals(seen.ingress()))
                .ifPresent(wanted -> json.set("/status/loadBalancer", loadBalancer(wanted)));
        return json;
    }

    private static ObjectNode loadBalancer(List<ServiceIngress> ways) {
        ObjectNode loadBalancer = JSON.objectNode();
        if (!ways.isEmpty()) {
            ArrayNode ingress = loadBalancer.putArray("ingress");
            for (ServiceIngress way : ways) {
                ObjectNode entry = ingress.addObject();
                way.ip().ifPresent(ip -> entry.put("ip", ip));
                way.hostname().ifPresent(hostname -> entry.put("hostname", hostname));
                way.ipMode().ifPresent(mode -> entry.put("ipMode", mode));
            }
        }
        return loadBalancer;
    }
}
