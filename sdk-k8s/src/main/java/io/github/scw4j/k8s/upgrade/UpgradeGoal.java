package io.github.scw4j.k8s.upgrade;

import java.util.regex.Pattern;

/** Where an upgrade is to lead. */
public final class UpgradeGoal {
    private static final Pattern SHAPE = Pattern.compile("\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?");
    private static final UpgradeGoal LATEST_PATCH = new UpgradeGoal("the latest patch");
    private static final UpgradeGoal LATEST_MINOR = new UpgradeGoal("the latest minor version");

    private final String text;

    private UpgradeGoal(String text) {
        this.text = text;
    }

    /** The newest patch of the minor version that the cluster has. */
    public static UpgradeGoal latestPatch() {
        return LATEST_PATCH;
    }

    /** The newest version that there is for the cluster, one minor version after the other. */
    public static UpgradeGoal latestMinor() {
        return LATEST_MINOR;
    }

    /**
     * This version.
     *
     * @param version such as {@code 1.36.1}; or a minor version, such as {@code 1.36}, for the newest patch of it
     * @throws IllegalArgumentException when it has another form
     */
    public static UpgradeGoal to(String version) {
        if (!SHAPE.matcher(version).matches()) {
            throw new IllegalArgumentException("\"" + version
                    + "\" is not a version: expected one such as 1.36.1, or a minor version such as 1.36");
        }
        return new UpgradeGoal(version);
    }

    /** The goal in a few words. */
    @Override
    public String toString() {
        return text;
    }
}
