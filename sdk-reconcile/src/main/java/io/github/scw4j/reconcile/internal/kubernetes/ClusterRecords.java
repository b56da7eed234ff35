package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts that are kept for the cluster as a whole: the data of one ConfigMap. A write goes upon what was last read, or it is
 * refused with 409: of two replicas that both think that they act, one fails here, before it has done anything.
 */
public final class ClusterRecords {
    private final KubernetesClient client;
    private final String namespace;
    private final String name;
    private @Nullable ConfigMap seen;

    /** Over a client that does not repeat. */
    public ClusterRecords(KubernetesClient client, String namespace, String name) {
        this.client = client;
        this.namespace = namespace;
        this.name = name;
    }

    /** Reads them; empty when there are none yet. */
    public synchronized Map<String, String> read() {
        seen = resource().get();
        return data();
    }

    /** Writes these keys; the others stay. An empty text takes its key away. */
    public synchronized void write(Map<String, String> changes) {
        ConfigMap last = seen;
        seen = last == null ? create(changes) : patch(last, changes);
    }

    /** Writes these keys upon whatever stands there now: for people's switches, which do not follow from anything seen. */
    public synchronized void change(Map<String, String> changes) {
        read();
        write(changes);
    }

    /** The object, for Events about the cluster; without uid while it is not there. */
    public synchronized String uid() {
        ConfigMap last = seen;
        return last == null ? "" : last.getMetadata().getUid();
    }

    /** The namespace of the object. */
    public String namespace() {
        return namespace;
    }

    /** The name of the object. */
    public String name() {
        return name;
    }

    private Map<String, String> data() {
        ConfigMap last = seen;
        return last == null || last.getData() == null ? Map.of() : Map.copyOf(last.getData());
    }

    private ConfigMap create(Map<String, String> changes) {
        Map<String, String> data = new HashMap<>(changes);
        data.values().removeIf(String::isEmpty);
        ConfigMap records = new ConfigMapBuilder()
                .withNewMetadata()
                .withNamespace(namespace)
                .withName(name)
                .addToLabels("app.kubernetes.io/managed-by", "scw4j")
                .endMetadata()
                .withData(data)
                .build();
        return client.resource(records).create();
    }

    private ConfigMap patch(ConfigMap last, Map<String, String> changes) {
        Map<String, String> set = new HashMap<>(changes);
        set.values().removeIf(String::isEmpty);
        JsonPatch patch = new JsonPatch(last.getMetadata().getResourceVersion());
        patch.entries("/data", data(), set, changes.keySet());
        return patch.isEmpty() ? last : resource().patch(PatchContext.of(PatchType.JSON), patch.toString());
    }

    private Resource<ConfigMap> resource() {
        return client.configMaps().inNamespace(namespace).withName(name);
    }
}
