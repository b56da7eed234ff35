package io.github.scw4j.lb.certificate;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Looks at certificates. Those of one load balancer share a list; one whose load balancer nobody has named stands
 * alone.
 */
final class CertificateWatch implements Watched<Certificate, CertificateReadiness> {
    private final Calls calls;
    private final Certificates certificates;
    private final String certificateId;
    private final Optional<String> lbId;

    CertificateWatch(Calls calls, Certificates certificates, String certificateId, Optional<String> lbId) {
        this.calls = calls;
        this.certificates = certificates;
        this.certificateId = certificateId;
        this.lbId = lbId;
    }

    @Override
    public String kind() {
        return "certificate";
    }

    @Override
    public String place() {
        return calls.zone().id();
    }

    @Override
    public Object group() {
        return lbId.map(lb -> List.of("certificates", place(), "of load balancer", lb))
                .orElseGet(() -> List.of("certificate", place(), certificateId));
    }

    @Override
    public Certificate get(String id) {
        return certificates.get(id);
    }

    @Override
    public Pages<Certificate> list() {
        return certificates.list(lbId.or(() -> get(certificateId).lb().map(LoadBalancer::id))
                .orElseThrow(
                        () -> new IllegalStateException("certificate " + certificateId + " names no load balancer")));
    }

    @Override
    public String id(Certificate certificate) {
        return certificate.id();
    }

    @Override
    public String name(Certificate certificate) {
        return certificate.name();
    }

    @Override
    public String status(Certificate certificate) {
        return certificate.status().value();
    }

    @Override
    public Optional<Instant> updatedAt(Certificate certificate) {
        return certificate.updatedAt();
    }

    @Override
    public Goal<Certificate> goal(CertificateReadiness readiness) {
        return new CertificateGoal();
    }
}
