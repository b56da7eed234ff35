package io.github.scw4j.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.instance.resource.ResourceSummary;
import io.github.scw4j.instance.securitygroup.SecurityGroup;
import io.github.scw4j.instance.securitygroup.SecurityGroupPolicy;
import io.github.scw4j.instance.securitygroup.SecurityGroupRule;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleAction;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleDirection;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleProtocol;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleSpec;
import io.github.scw4j.instance.securitygroup.SecurityGroupRules;
import io.github.scw4j.instance.securitygroup.SecurityGroups;
import io.github.scw4j.instance.server.Server;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityGroupsTest {
    private static final int FIXED_RULES = 6;

    private final EmbeddedInstances embedded = new EmbeddedInstances();
    private final SecurityGroups groups = embedded.instances().securityGroups();
    private final SecurityGroupRules rules = embedded.instances().securityGroupRules();

    @AfterEach
    void stop() {
        embedded.close();
    }

    private SecurityGroup group() {
        return groups.create(g -> g.name("web").stateful(true).inboundDefaultPolicy(SecurityGroupPolicy.DROP));
    }

    private static SecurityGroupRuleSpec accept(int port) {
        return SecurityGroupRuleSpec.builder()
                .protocol(SecurityGroupRuleProtocol.TCP)
                .direction(SecurityGroupRuleDirection.INBOUND)
                .action(SecurityGroupRuleAction.ACCEPT)
                .ipRange(Cidr.of("0.0.0.0/0"))
                .destPortFrom(port)
                .build();
    }

    @Test
    void aGroupIsCreatedGivenToAServerAndDeleted() {
        SecurityGroup group = group();
        assertThat(group.inboundDefaultPolicy()).isEqualTo(SecurityGroupPolicy.DROP);
        assertThat(group.enableDefaultSecurity()).isTrue();

        Server server = embedded.server(s -> s.securityGroup(group.id()));
        assertThat(server.securityGroup().map(ResourceSummary::name)).contains("web");
        assertThat(groups.get(group.id()).servers())
                .extracting(ResourceSummary::id)
                .containsExactly(server.id());
        SecurityGroup other = groups.create(g -> g.name("other"));
        assertThat(embedded.instances()
                        .servers()
                        .update(server.id(), u -> u.securityGroup(other.id()))
                        .securityGroup()
                        .map(ResourceSummary::id))
                .contains(other.id());

        assertThat(groups.update(group.id(), u -> u.description("for the web")).description())
                .isEqualTo("for the web");
        groups.delete(group.id());
        assertThatThrownBy(() -> groups.get(group.id())).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void allRulesAreReplacedAtOnceButThoseOfTheDefaultSecurity() {
        SecurityGroup group = group();
        assertThat(rules.list(group.id()).toList()).hasSize(FIXED_RULES);
        assertThat(rules.listDefault()).hasSize(FIXED_RULES);

        List<SecurityGroupRule> now = rules.setAll(group.id(), List.of(accept(80), accept(443)));

        assertThat(now).hasSize(FIXED_RULES + 2);
        assertThat(rules.list(group.id()).stream()
                        .filter(SecurityGroupRule::editable)
                        .map(rule -> rule.destPortFrom().orElseThrow()))
                .containsExactly(80, 443);
        assertThat(rules.setAll(group.id(), List.of())).hasSize(FIXED_RULES);
    }

    @Test
    void oneRuleIsAddedChangedAndDeleted() {
        SecurityGroup group = group();
        SecurityGroupRule rule = rules.create(
                group.id(),
                r -> r.protocol(SecurityGroupRuleProtocol.UDP)
                        .direction(SecurityGroupRuleDirection.INBOUND)
                        .action(SecurityGroupRuleAction.ACCEPT)
                        .ipRange(Cidr.of("10.0.0.0/8"))
                        .destPortFrom(53));

        assertThat(rules.get(group.id(), rule.id()).protocol()).isEqualTo(SecurityGroupRuleProtocol.UDP);
        assertThat(rules.update(group.id(), rule.id(), u -> u.ipRange(Cidr.of("1.1.1.1/32")))
                        .ipRange())
                .contains(Cidr.of("1.1.1.1"));
        rules.delete(group.id(), rule.id());
        assertThat(rules.list(group.id()).toList()).hasSize(FIXED_RULES);
    }

    @Test
    void aRuleWhoseAnswerWasLostIsNotAddedTwice() {
        SecurityGroup group = group();
        embedded.loseTheAnswerTo("CreateSecurityGroupRule");

        assertThatThrownBy(() -> rules.create(
                        group.id(),
                        r -> r.protocol(SecurityGroupRuleProtocol.TCP)
                                .direction(SecurityGroupRuleDirection.INBOUND)
                                .action(SecurityGroupRuleAction.ACCEPT)
                                .ipRange(Cidr.of("0.0.0.0/0"))))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(rules.list(group.id()).toList()).hasSize(FIXED_RULES + 1);
    }

    @Test
    void rulesThatWereSetWithoutAnAnswerAreSetAgain() {
        SecurityGroup group = group();
        embedded.loseTheAnswerTo("SetSecurityGroupRules");

        assertThat(rules.setAll(group.id(), List.of(accept(80)))).hasSize(FIXED_RULES + 1);
        assertThat(embedded.calls("SetSecurityGroupRules")).isEqualTo(2);
    }

    @Test
    void aCreationIsRepeatedOnlyWhenItIsIdentified() {
        embedded.loseTheAnswerTo("CreateSecurityGroup");
        assertThatThrownBy(this::group).isInstanceOf(OutcomeUnknownException.class);

        embedded.loseTheAnswerTo("CreateSecurityGroup");
        groups.create(g -> g.name("web").identified());

        assertThat(groups.list(l -> l.name("web")).toList()).hasSize(2);
    }
}
