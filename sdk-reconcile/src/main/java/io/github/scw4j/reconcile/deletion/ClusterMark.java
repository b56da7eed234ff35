package io.github.scw4j.reconcile.deletion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what a resource says which cluster it belongs to: a tag, as nodes' Instances and IPs have it, or the beginning of its name. */
final class ClusterMark {
    private static final String TAG = "kapsule=";
    private static final Pattern UUID = Pattern.compile(
            "(\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12})(?![\\p{Alnum}]).*");

    private ClusterMark() {}

    /** Whether it says that it belongs to this cluster. */
    static boolean isOf(String clusterId, String name, List<String> tags) {
        return isTagged(clusterId, tags) || name.startsWith(clusterId);
    }

    /** Whether a tag says so. */
    static boolean isTagged(String clusterId, List<String> tags) {
        return tags.contains(TAG + clusterId);
    }

    /** The id of the cluster that it says it belongs to, whether there is such a cluster or not. */
    static Optional<String> read(String name, List<String> tags) {
        return tags.stream()
                .filter(tag -> tag.startsWith(TAG))
                .map(tag -> tag.substring(TAG.length()))
                .findFirst()
                .or(() ->
                        Optional.of(UUID.matcher(name)).filter(Matcher::matches).map(found -> found.group(1)));
    }
}
