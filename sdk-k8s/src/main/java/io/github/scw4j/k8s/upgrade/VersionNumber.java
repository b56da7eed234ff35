package io.github.scw4j.k8s.upgrade;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version's name in numbers. */
record VersionNumber(int major, int minor, int patch) implements Comparable<VersionNumber> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})");
    /** Empty for a name of another form. */
    static Optional<VersionNumber> of(String name) {
        Matcher parts = SHAPE.matcher(name);
        return parts.matches()
                ? Optional.of(new VersionNumber(number(parts, 1), number(parts, 2), number(parts, 3)))
                : Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    boolean isSameMinor(VersionNumber other) {
        return major == other.major && minor == other.minor;
    }

    /** How many minor versions this is behind another one; negative where it is ahead. */
    int minorsBehind(VersionNumber other) {
        return other.minor - minor;
    }

    boolean isBefore(VersionNumber other) {
        return compareTo(other) < 0;
    }

    /** The minor version alone, such as {@code 1.35}. */
    String minorName() {
        return major + "." + minor;
    }

    @Override
    public String toString() {
        return minorName() + "." + patch;
    }

    @Override
    public int compareTo(VersionNumber other) {
        int majors = Integer.compare(major, other.major);
        int minors = majors == 0 ? Integer.compare(minor, other.minor) : majors;
        return minors == 0 ? Integer.compare(patch, other.patch) : minors;
    }
}
