package io.github.scw4j.reconcile.annotation;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;

/** The annotations of frontends, and what becomes of them. */
final class FrontendAnnotations {
    static final AnnotationGroup GROUP = new AnnotationGroup("Frontends", Concerned.FRONTEND);

    static final Annotation<CertificateIds> CERTIFICATE_IDS = GROUP.addUnset(
            "certificate-ids",
            CertificateIds.GRAMMAR,
            "none",
            "`certificate_ids`",
            "entries without ports are for every port, beside those with ports");

    static final Annotation<Duration> TIMEOUT_CLIENT =
            GROUP.add("timeout-client", Length.any(), "10m", "how long a client may be silent (`timeout_client`)", "");

    static final Annotation<Integer> CONNECTION_RATE_LIMIT = GROUP.add(
            "connection-rate-limit",
            WholeNumber.any(),
            "0",
            "the connections that one address may open in a second (`connection_rate_limit`)",
            "`0` is any number");

    static final Annotation<Boolean> ENABLE_ACCESS_LOGS = GROUP.add(
            "enable-access-logs", Bool.GRAMMAR, "false", "whether connections are logged (`enable_access_logs`)", "");

    static final Annotation<Boolean> ENABLE_HTTP3 =
            GROUP.add("enable-http3", Bool.GRAMMAR, "false", "whether HTTP/3 is spoken as well (`enable_http3`)", "");

    private FrontendAnnotations() {}

    static FrontendSpec read(AnnotationValues values, int port) {
        int limit = values.get(CONNECTION_RATE_LIMIT);
        return new FrontendSpec(
                values.find(CERTIFICATE_IDS).map(ids -> ids.at(port)).orElse(Set.of()),
                values.get(TIMEOUT_CLIENT),
                limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit),
                values.get(ENABLE_ACCESS_LOGS),
                values.get(ENABLE_HTTP3));
    }
}
