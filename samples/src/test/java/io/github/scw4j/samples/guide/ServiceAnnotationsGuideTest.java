package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.github.scw4j.reconcile.annotation.AnnotationProblem;
import io.github.scw4j.reconcile.annotation.ServiceAnnotations;
import io.github.scw4j.reconcile.annotation.SpecDefaults;
import io.github.scw4j.reconcile.annotation.SpecReading;
import org.junit.jupiter.api.Test;

class ServiceAnnotationsGuideTest {

    @Test
    void aManifestIsChecked() {
        String yaml = """
                apiVersion: v1
                kind: Service
                metadata:
                  name: web
                  annotations:
                    service.beta.kubernetes.io/scw-loadbalancer-timeout-server: 5 s
                spec:
                  type: LoadBalancer
                  ports: [{port: 80}]
                """;
        // tag::manifest
        Service manifest = Serialization.unmarshal(yaml, Service.class);
        SpecReading reading = ServiceAnnotations.read(manifest, SpecDefaults.none());
        reading.problems().forEach(problem -> System.out.println(problem.message()));
        // end::manifest
        assertThat(reading.problems()).extracting(AnnotationProblem::value).containsExactly("5 s");
    }
}
