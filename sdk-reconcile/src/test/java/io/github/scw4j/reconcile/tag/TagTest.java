package io.github.scw4j.reconcile.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.k8s.node.TaintEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {
    private static final String SIXTY_THREE = "a".repeat(63);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    foo=bar                                  | k8s.scaleway.com/foo      | bar
                    foo                                      | k8s.scaleway.com/foo      |
                    foo=                                     | k8s.scaleway.com/foo      |
                    foo:bar                                  | k8s.scaleway.com/foo      | bar
                    two space word                           | k8s.scaleway.com/two      | space
                    foo=: =bar                               | k8s.scaleway.com/foo      | bar
                    foo=bar=baz                              | k8s.scaleway.com/foo      | bar
                    =foo                                     | k8s.scaleway.com/foo      |
                    F.o_o-1=B.a_r-2                          | k8s.scaleway.com/F.o_o-1  | B.a_r-2
                    kapsule=2d8f0b1e-5f0e-4f1b-9d43-0d4c2    | k8s.scaleway.com/kapsule  | 2d8f0b1e-5f0e-4f1b-9d43-0d4c2
                    noprefix=foo=bar                         | foo                       | bar
                    noprefix=node.kubernetes.io/role=x       | node.kubernetes.io/role   | x
                    noprefix=example.com/foo                 | example.com/foo           |
                    noprefix                                 | k8s.scaleway.com/noprefix |
                    noprefix:foo                             | k8s.scaleway.com/noprefix | foo
                    taint                                    | k8s.scaleway.com/taint    |
                    taint:foo                                | k8s.scaleway.com/taint    | foo
                    """)
    void aLabelIsReadFrom(String tag, String key, String value) {
        assertThat(Tag.parse(tag)).contains(new LabelTag(key, value == null ? "" : value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    taint=foo=bar:NoSchedule                 | k8s.scaleway.com/foo      | bar | NoSchedule
                    taint=foo:PreferNoSchedule               | k8s.scaleway.com/foo      |     | PreferNoSchedule
                    taint=foo bar:NoExecute                  | k8s.scaleway.com/foo      | bar | NoExecute
                    taint=foo:bar:NoExecute                  | k8s.scaleway.com/foobar   |     | NoExecute
                    taint=noprefix=a=b:NoSchedule            | a                         | b   | NoSchedule
                    taint=noprefix=example.com/a=b:NoExecute | example.com/a             | b   | NoExecute
                    """)
    void aTaintIsReadFrom(String tag, String key, String value, String effect) {
        assertThat(Tag.parse(tag)).contains(new TaintTag(key, value == null ? "" : value, TaintEffect.of(effect)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "=",
                "dash/word",
                "foo=bar/baz",
                "-foo",
                "foo-=bar",
                "foo=-bar",
                "foo=b\u00e4r",
                "foo\tbar",
                "noprefix=",
                "noprefix=a/b/c",
                "noprefix=example.com/foo=bar/baz",
                "noprefix=Example.com/foo",
                "noprefix=-example.com/foo",
                "noprefix=/foo",
                "noprefix=example.com/",
                "taint=",
                "taint=NoSchedule",
                "taint=:NoSchedule",
                "taint=foo=bar",
                "taint=foo=bar:noschedule",
                "taint=foo=bar:Never",
                "taint=foo=bar:NoSchedule:",
                "taint=dash/word:NoSchedule",
                "taint=taint=foo:bar:",
            })
    void nothingIsReadFrom(String tag) {
        assertThat(Tag.parse(tag)).isEmpty();
    }

    @Test
    void keysAndValuesHaveSixtyThreeCharactersAtMost() {
        assertThat(Tag.parse(SIXTY_THREE + "=" + SIXTY_THREE))
                .contains(new LabelTag(Tag.PREFIX + SIXTY_THREE, SIXTY_THREE));
        assertThat(Tag.parse(SIXTY_THREE + "a=b")).isEmpty();
        assertThat(Tag.parse("b=" + SIXTY_THREE + "a")).isEmpty();
    }

    @Test
    void aPrefixHas253CharactersAtMost() {
        String longest = String.join(".", "a".repeat(63), "b".repeat(63), "c".repeat(63), "d".repeat(61));

        assertThat(Tag.parse("noprefix=" + longest + "/foo")).isPresent();
        assertThat(Tag.parse("noprefix=" + longest + "d/foo")).isEmpty();
    }

    @Test
    void theExclusionFromLoadBalancersIsATagOfItsOwn() {
        assertThat(Tag.parse("node.kubernetes.io/exclude-from-external-load-balancers"))
                .contains(LabelTag.EXCLUDED_FROM_LOAD_BALANCERS);
        assertThat(LabelTag.EXCLUDED_FROM_LOAD_BALANCERS.value()).isEqualTo("managed-by-scaleway-ccm");
    }

    @Test
    void aLabelOrTaintThatKubernetesRefusesHasNoTag() {
        assertThatThrownBy(() -> new LabelTag("a/b/c", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"a/b/c\" is no key");
        assertThatThrownBy(() -> new LabelTag("a", "b c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the value of a is \"b c\"");
        assertThatThrownBy(() -> new TaintTag("a", "b", TaintEffect.of("Never")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the effect of taint a is \"Never\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    k8s.scaleway.com/foo      | bar | foo=bar
                    k8s.scaleway.com/taint    | bar | taint bar
                    k8s.scaleway.com/noprefix | bar | noprefix bar
                    example.com/foo           | bar | noprefix=example.com/foo=bar
                    foo                       | bar | noprefix=foo=bar
                    """)
    void aLabelIsWrittenAs(String key, String value, String tag) {
        assertThat(new LabelTag(key, value).text()).isEqualTo(tag);
    }
}
