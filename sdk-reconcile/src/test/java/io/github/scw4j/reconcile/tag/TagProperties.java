package io.github.scw4j.reconcile.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.node.TaintEffect;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TagProperties {
    @Property
    void whatIsWrittenIsReadBack(@ForAll("tags") Tag tag) {
        assertThat(Tag.parse(tag.text())).contains(tag);
    }

    @Property
    void anyTextIsALabelOrATaintThatKubernetesTakesOrNothing(@ForAll("texts") String text) {
        Tag.parse(text).ifPresent(tag -> {
            assertThat(tag.key()).matches("([-a-z0-9.]{1,253}/)?[-A-Za-z0-9_.]{1,63}");
            assertThat(tag.value()).matches("[-A-Za-z0-9_.]{0,63}");
        });
    }

    @Provide
    Arbitrary<Tag> tags() {
        Arbitrary<String> keys = Combinators.combine(
                        Arbitraries.of("", Tag.PREFIX, "example.com/", "node.kubernetes.io/"), names())
                .as(String::concat);
        Arbitrary<String> values = Arbitraries.oneOf(Arbitraries.just(""), names());
        Arbitrary<TaintEffect> effects =
                Arbitraries.of(TaintEffect.NO_EXECUTE, TaintEffect.NO_SCHEDULE, TaintEffect.PREFER_NO_SCHEDULE);
        return Arbitraries.oneOf(
                Combinators.combine(keys, values).as(LabelTag::new),
                Combinators.combine(keys, values, effects).as(TaintTag::new),
                Arbitraries.just(LabelTag.EXCLUDED_FROM_LOAD_BALANCERS));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of("taint", "noprefix", "NoSchedule"),
                Arbitraries.strings()
                        .withCharRange('a', 'c')
                        .withChars("-_.")
                        .ofMinLength(1)
                        .ofMaxLength(63)
                        .filter(name -> Character.isLetter(name.charAt(0))
                                && Character.isLetter(name.charAt(name.length() - 1))));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.of("taint=", "noprefix=", ":", "=", "/", " ", "example.com", ":NoSchedule"),
                Arbitraries.strings().ascii().ofMaxLength(4));
        return parts.list().ofMaxSize(8).map(list -> String.join("", list));
    }
}
