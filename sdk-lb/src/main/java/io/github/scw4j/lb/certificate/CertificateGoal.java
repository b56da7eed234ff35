package io.github.scw4j.lb.certificate;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;

/** A ready certificate. */
final class CertificateGoal implements Goal<Certificate> {
    @Override
    public String describe() {
        return CertificateReadiness.ready().toString();
    }

    @Override
    public Verdict judge(Certificate certificate) {
        return switch (certificate.status().known()) {
            case READY -> Verdict.reached();
            case ERROR -> Verdict.deadEnd(failure(certificate));
            case PENDING, UNRECOGNIZED -> Verdict.pending("the certificate is " + certificate.status());
        };
    }

    private static String failure(Certificate certificate) {
        return "the certificate for " + certificate.commonName() + " could not be had"
                + certificate.statusDetails().map(details -> ": " + details).orElse("")
                + "; see that each domain resolves to the load balancer, then delete it and make another";
    }
}
