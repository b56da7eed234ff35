package io.github.scw4j.lb.certificate;

import static io.github.scw4j.lb.certificate.CertificateOperations.CREATE;
import static io.github.scw4j.lb.certificate.CertificateOperations.DELETE;
import static io.github.scw4j.lb.certificate.CertificateOperations.GET;
import static io.github.scw4j.lb.certificate.CertificateOperations.LIST;
import static io.github.scw4j.lb.certificate.CertificateOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * TLS certificates of load balancers, reached through {@code LoadBalancers.of(client).certificates()}. Every call may
 * throw a {@link CallException}.
 */
public final class Certificates {
    private final Calls calls;

    /** For the entry point. */
    public Certificates(Calls calls) {
        this.calls = calls;
    }

    /** All certificates of a load balancer ({@code ListCertificates}). */
    public Pages<Certificate> list(String lbId) {
        return list(lbId, ListCertificates.builder().build());
    }

    /** Some of them ({@code ListCertificates}). */
    public Pages<Certificate> list(String lbId, ListCertificates request) {
        return calls.pages(LIST, request, lbId);
    }

    /** The same with the request said in place. */
    public Pages<Certificate> list(String lbId, UnaryOperator<ListCertificates.Builder> request) {
        return list(lbId, request.apply(ListCertificates.builder()).build());
    }

    /**
     * Makes a certificate ({@code CreateCertificate}). One of Let's Encrypt is {@code pending} for about half a minute:
     * wait for it with {@code waiter}. A custom one is {@code ready} at once.
     *
     * <p>When the answer is lost, the certificate is looked for in the load balancer, by its name, its source and its
     * age, before it is asked for again. Give the certificates of one load balancer different names.
     */
    public Certificate create(String lbId, CreateCertificate request) {
        return calls.call(CREATE, request, lbId);
    }

    /** The same with the request said in place. */
    public Certificate create(String lbId, UnaryOperator<CreateCertificate.Builder> request) {
        return create(lbId, request.apply(CreateCertificate.builder()).build());
    }

    /** One certificate ({@code GetCertificate}). */
    public Certificate get(String certificateId) {
        return calls.call(GET, certificateId);
    }

    /** Gives a certificate another name ({@code UpdateCertificate}); nothing else of it can be changed. */
    public Certificate rename(String certificateId, String name) {
        return calls.call(UPDATE, new UpdateCertificate(name), certificateId);
    }

    /** Deletes a certificate that no frontend shows ({@code DeleteCertificate}). */
    public void delete(String certificateId) {
        calls.call(DELETE, certificateId);
    }

    /** A wait for a certificate, such as {@code waiter(id).until(CertificateReadiness.ready()).await()}. */
    public WaitFor<Certificate, CertificateReadiness> waiter(String certificateId) {
        return calls.waiter(new CertificateWatch(calls, this, certificateId, Optional.empty()), certificateId);
    }

    /**
     * A wait for a certificate that was just made. Waits for certificates of one load balancer share their looks.
     */
    public WaitFor<Certificate, CertificateReadiness> waiter(Certificate certificate) {
        Optional<String> lbId = certificate.lb().map(LoadBalancer::id);
        return calls.waiter(new CertificateWatch(calls, this, certificate.id(), lbId), certificate);
    }
}
