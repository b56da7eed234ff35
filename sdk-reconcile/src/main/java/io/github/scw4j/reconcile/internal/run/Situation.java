package io.github.scw4j.reconcile.internal.run;

import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome;
import java.util.List;

/**
 * What a concern decides by.
 *
 * @param look what is seen
 * @param mode what becomes of its plan
 * @param switches what people have switched off
 * @param leader whether this replica is the one that acts
 * @param outcomes what became of the actions of the last round
 */
public record Situation(Look look, Mode mode, Switches switches, boolean leader, List<Outcome> outcomes) {}
