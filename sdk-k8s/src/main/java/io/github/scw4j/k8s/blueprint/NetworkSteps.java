package io.github.scw4j.k8s.blueprint;

import static io.github.scw4j.k8s.change.ChangeClass.IMPOSSIBLE;
import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.k8s.blueprint.BlueprintStep.Kind;
import io.github.scw4j.k8s.change.ClassifiedChange;
import io.github.scw4j.vpc.privatenetwork.CreatePrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What is to be done to the private network of a cluster. */
final class NetworkSteps {
    private static final String FIXED =
            "it is fixed for the network's life: make another one, and another cluster in it";

    /** At most one. */
    final List<BlueprintStep> steps = new ArrayList<>();

    /** What to know before. */
    final List<String> notes = new ArrayList<>();

    private final List<ClassifiedChange> impossible;

    /**
     * The steps.
     *
     * @param found the cluster's network, or all of that name where there is no cluster
     * @param made whether the cluster is there
     * @param impossible takes what cannot be done
     */
    NetworkSteps(
            Optional<CreatePrivateNetwork> described,
            List<PrivateNetwork> found,
            boolean made,
            List<ClassifiedChange> impossible) {
        this.impossible = impossible;
        described.ifPresent(network -> plan(network, found, made));
    }

    private void plan(CreatePrivateNetwork network, List<PrivateNetwork> found, boolean made) {
        String name = network.name();
        String text = "private network \"" + name + "\"";
        List<ClassifiedChange> changes = new ArrayList<>();
        if (found.isEmpty() && made) {
            impossible("network", "", name, "the cluster was made without one, for good");
        } else if (found.isEmpty()) {
            compare(changes, "network", "", name);
            add(Kind.MAKE_NETWORK, "", name, changes, text + " is made");
        } else if (found.size() > 1) {
            String why = "several have that name: name one in cluster.privateNetworkId";
            impossible("network", found.get(0).id() + " and " + found.get(1).id(), name, why);
        } else {
            PrivateNetwork there = found.get(0);
            if (!made) {
                notes.add(text + " (" + there.id() + ") is there already, and is taken");
            }
            List<String> tags = LiveBlueprint.tags(there);
            List<Cidr> ranges = LiveBlueprint.ranges(there);
            compare(changes, "name", there.name(), name);
            compare(changes, "tags", new HashSet<>(tags), new HashSet<>(network.tags()));
            compare(
                    changes,
                    "defaultRoutePropagationEnabled",
                    there.defaultRoutePropagationEnabled(),
                    network.defaultRoutePropagationEnabled());
            if (!ranges.containsAll(network.subnets())) {
                impossible(
                        "network.subnets", ranges.toString(), network.subnets().toString(), FIXED);
            }
            if (!network.vpcId().orElse(there.vpcId()).equals(there.vpcId())) {
                impossible("network.vpcId", there.vpcId(), network.vpcId().get(), FIXED);
            }
            add(Kind.UPDATE_NETWORK, there.id(), name, changes, text + " is changed");
        }
    }

    private static void compare(List<ClassifiedChange> changes, String field, Object from, Object to) {
        if (!from.equals(to)) {
            changes.add(new ClassifiedChange(
                    field, from.toString(), to.toString(), IN_PLACE, "what is in the network is left alone"));
        }
    }

    private void impossible(String field, String from, String to, String reason) {
        impossible.add(new ClassifiedChange(field, from, to, IMPOSSIBLE, reason));
    }

    private void add(Kind kind, String id, String name, List<ClassifiedChange> changes, String text) {
        if (!changes.isEmpty()) {
            steps.add(new BlueprintStep(kind, id, name, changes, text, BlueprintPlanner.PATIENCE));
        }
    }
}
