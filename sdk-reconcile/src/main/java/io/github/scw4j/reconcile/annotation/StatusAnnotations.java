package io.github.scw4j.reconcile.annotation;

/** The annotations of what a Service's status shows. */
final class StatusAnnotations {
    static final AnnotationGroup GROUP = new AnnotationGroup("Status", Concerned.STATUS);

    static final Annotation<Boolean> USE_HOSTNAME = GROUP.add(
            "use-hostname",
            Bool.GRAMMAR,
            "false",
            "whether `status.loadBalancer.ingress` has names instead of addresses",
            "there is no `ipMode` then");

    static final Annotation<String> IP_MODE = GROUP.addUnset(
            "ip-mode",
            OneOf.of(word -> word, "VIP", "Proxy"),
            "`Proxy` where every port has a PROXY protocol, else `VIP`",
            "`ipMode` of `status.loadBalancer.ingress`",
            "");

    private StatusAnnotations() {}

    static void read(AnnotationValues values, LoadBalancerSpec.Builder spec) {
        spec.useHostname(values.get(USE_HOSTNAME)).ipMode(values.find(IP_MODE));
    }
}
