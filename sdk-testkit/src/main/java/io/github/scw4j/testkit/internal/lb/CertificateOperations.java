package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Certificates: list, create, get, update, delete. Nobody asks whether a name leads to the load balancer. */
final class CertificateOperations {

    private static final String ALL = LoadBalancerOperations.ONE + "/certificates";
    private static final String ONE = "/lb/v1/zones/{zone}/certificates/{certificate_id}";
    private static final View NESTED = View.READING.withoutInstances();
    private static final Map<String, Comparator<Certificate>> ORDERS = Map.of(
            "created_at", Comparator.comparing(certificate -> certificate.createdAt),
            "name", Comparator.comparing(certificate -> certificate.name));
    private static final Duration BACKDATED = Duration.ofHours(1);
    private static final Duration VALID = Duration.ofDays(90).minusSeconds(1);
    private static final int FINGERPRINT = 40;
    private static final int HTTP_PORT = 80;

    private final LoadBalancing product;

    CertificateOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListCertificates", "GET", ALL, this::list),
                new Operation("CreateCertificate", "POST", ALL, this::create),
                new Operation(
                        "GetCertificate",
                        "GET",
                        ONE,
                        request -> Answer.ok(of(request).json(NESTED))),
                new Operation("UpdateCertificate", "PUT", ONE, this::update),
                new Operation("DeleteCertificate", "DELETE", ONE, this::delete));
    }

    private Certificate of(Request request) {
        return product.certificates.of(request, "certificate_id");
    }

    private Answer list(Request request) {
        String name = request.query().text("name").orElse("");
        return Page.of(
                        request,
                        product.lbs.of(request, "lb_id").certificates.values(),
                        certificate -> certificate.name.contains(name),
                        ORDERS,
                        "created_at_asc")
                .answer("certificates", certificate -> certificate.json(NESTED));
    }

    private Answer create(Request request) {
        LoadBalancer lb = product.lbs.of(request, "lb_id");
        Arguments arguments = request.arguments();
        String name = arguments
                .text("name", 255)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> "certificate-" + product.world.ids().token(8));
        Optional<Arguments> letsencrypt = arguments.nested("letsencrypt");
        Optional<Arguments> custom = arguments.nested("custom_certificate");
        arguments.require(
                letsencrypt.isPresent() != custom.isPresent(),
                "type",
                "exactly one of letsencrypt and custom_certificate");
        if (custom.isEmpty() && letsencrypt.isEmpty()) {
            arguments.verify();
        }
        View view = product.stamps.writing();
        Instant at = product.stamps.next(request.now());
        Certificate certificate = custom.map(sent -> custom(lb, name, sent, at))
                .orElseGet(() -> letsencrypt(lb, name, letsencrypt.orElseThrow(), at));
        arguments.verify();
        LoadBalancerStatus.requireChangeable(lb);
        product.certificates.add(certificate);
        lb.certificates.put(certificate.id(), certificate);
        if (certificate.type.equals(Certificate.LETSENCRYPT)) {
            lb.updatedAt = product.stamps.next(request.now());
            product.world.timeline().after(Timings.LETSENCRYPT, () -> issue(certificate));
        }
        return Answer.ok(certificate.json(view));
    }

    private Certificate letsencrypt(LoadBalancer lb, String name, Arguments sent, Instant at) {
        String commonName = sent.requiredText("common_name", 255);
        List<String> others = sent.texts("subject_alternative_name").orElse(List.of());
        sent.require(!lb.ips.isEmpty(), "common_name", "the load balancer has no public IP");
        sent.require(
                lb.frontends.values().stream()
                        .noneMatch(frontend -> frontend.spec.inboundPort() == HTTP_PORT
                                && !frontend.spec.backend().isHttp()),
                "common_name",
                "a frontend on port 80 has a tcp backend");
        return new Certificate(product.world.ids().next(), lb, name, Certificate.LETSENCRYPT, commonName, others, at);
    }

    private Certificate custom(LoadBalancer lb, String name, Arguments sent, Instant at) {
        String chain = sent.requiredText("certificate_chain", 1 << 20);
        Optional<Pem> read = Pem.parse(chain);
        sent.require(chain.isEmpty() || read.isPresent(), "certificate_chain", "not a certificate in PEM");
        sent.require(read.isEmpty() || Pem.hasPrivateKey(chain), "certificate_chain", "there is no private key in it");
        Certificate certificate = new Certificate(
                product.world.ids().next(),
                lb,
                name,
                Certificate.CUSTOM,
                read.map(Pem::commonName).orElse(""),
                read.map(Pem::alternativeNames).orElse(List.of()),
                at);
        read.ifPresent(pem -> {
            certificate.notValidBefore = pem.notValidBefore();
            certificate.notValidAfter = pem.notValidAfter();
        });
        certificate.status = Certificate.READY;
        return certificate;
    }

    private void issue(Certificate certificate) {
        if (product.certificates.has(certificate) && certificate.status.equals(Certificate.PENDING)) {
            Instant now = product.world.timeline().now();
            String chance = product.world.ids().next() + product.world.ids().next();
            certificate.fingerprint = chance.replace("-", "").substring(0, FINGERPRINT);
            certificate.notValidBefore = now.minus(BACKDATED).truncatedTo(ChronoUnit.SECONDS);
            certificate.notValidAfter = certificate.notValidBefore.plus(VALID);
            certificate.become(Certificate.READY, null, product.stamps.next(now));
        }
    }

    private Answer update(Request request) {
        Certificate certificate = of(request);
        Arguments arguments = request.arguments();
        String name = arguments.requiredText("name", 255);
        arguments.verify();
        LoadBalancerStatus.requireChangeable(certificate.lb);
        View view = product.stamps.writing();
        certificate.name = name;
        certificate.updatedAt = product.stamps.next(request.now());
        return Answer.ok(certificate.json(view.withoutInstances()));
    }

    private Answer delete(Request request) {
        Certificate certificate = of(request);
        LoadBalancerStatus.requireChangeable(certificate.lb);
        if (certificate.isUsed()) {
            throw Errors.preconditionFailed("resource_still_in_use", "the certificate is used on a frontend");
        }
        product.certificates.remove(certificate);
        certificate.lb.certificates.remove(certificate.id());
        return Answer.noContent();
    }
}
