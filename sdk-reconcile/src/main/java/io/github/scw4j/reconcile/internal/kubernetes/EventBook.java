package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.EventBuilder;
import io.fabric8.kubernetes.api.model.ObjectReference;
import io.fabric8.kubernetes.api.model.ObjectReferenceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlanEvent.Severity;
import io.github.scw4j.reconcile.plan.Target;
import java.net.HttpURLConnection;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * Kubernetes Events. There is one object for each thing and reason: it is made when that happens for the first time and counts
 * on when it happens again, as long as Kubernetes keeps it, which is an hour.
 */
public final class EventBook {
    private static final String COMPONENT = "scw4j";

    private final KubernetesClient client;
    private final ClusterRecords records;

    /**
     * Over a client that does not repeat.
     *
     * @param records where Events about the cluster as a whole belong
     */
    public EventBook(KubernetesClient client, ClusterRecords records) {
        this.client = client;
        this.records = records;
    }

    /**
     * Writes an event down.
     *
     * @param repeated whether it counts as another one when the same words are written down already; a replica that has just
     *     begun does not know what the one before it has told
     */
    public void write(PlanEvent event, Instant now, boolean repeated) {
        Event told = event(event, now);
        try {
            client.resource(told).create();
        } catch (KubernetesClientException e) {
            if (e.getCode() != HttpURLConnection.HTTP_CONFLICT) {
                throw e;
            }
            countOn(told, now, repeated);
        }
    }

    private void countOn(Event told, Instant now, boolean repeated) {
        Event before = client.resource(told).get();
        if (before == null || !repeated && Objects.equals(before.getMessage(), told.getMessage())) {
            return; // forgotten by Kubernetes this moment, or told already
        }
        client.resource(new EventBuilder(before)
                        .withMessage(told.getMessage())
                        .withType(told.getType())
                        .withCount(before.getCount() == null ? 2 : before.getCount() + 1)
                        .withLastTimestamp(now.toString())
                        .build())
                .update();
    }

    private Event event(PlanEvent event, Instant now) {
        ObjectReference about = about(event.target());
        return new EventBuilder()
                .withNewMetadata()
                .withNamespace(namespace(event.target()))
                .withName(name(event.target(), about) + "." + event.reason().toLowerCase(Locale.ROOT))
                .endMetadata()
                .withInvolvedObject(about)
                .withType(event.severity() == Severity.NORMAL ? "Normal" : "Warning")
                .withReason(event.reason())
                .withMessage(event.message())
                .withNewSource(COMPONENT, "")
                .withReportingComponent(COMPONENT)
                .withFirstTimestamp(now.toString())
                .withLastTimestamp(now.toString())
                .withCount(1)
                .build();
    }

    private String namespace(Target target) {
        return target.namespace().orElseGet(() -> target.isNode() ? "default" : records.namespace());
    }

    /** A Service may be called like a node, or like the one that was there before it: its uid tells them apart. */
    private static String name(Target target, ObjectReference about) {
        return target.isService() ? about.getName() + "." + about.getUid() : about.getName();
    }

    private ObjectReference about(Target target) {
        if (target.isService()) {
            return new ObjectReferenceBuilder()
                    .withApiVersion("v1")
                    .withKind("Service")
                    .withNamespace(namespace(target))
                    .withName(target.name())
                    .withUid(target.uid().orElse(""))
                    .build();
        }
        if (target.isNode()) {
            return new ObjectReferenceBuilder()
                    .withApiVersion("v1")
                    .withKind("Node")
                    .withName(target.name())
                    .withUid(target.uid().orElse(target.name()))
                    .build();
        }
        return new ObjectReferenceBuilder()
                .withApiVersion("v1")
                .withKind("ConfigMap")
                .withNamespace(records.namespace())
                .withName(records.name())
                .withUid(records.uid())
                .build();
    }
}
