package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.internal.operation.HttpMethod;
import io.github.scw4j.core.internal.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was not found, where an answer says it in no fields but in a sentence, as the Load Balancer API does:
 * {@code lbs not Found}.
 *
 * @param resource in the API's words for a single one, such as {@code lb}
 * @param id its id; empty when the call does not tell
 */
record MissingResource(String resource, String id) {
    private static final Pattern SENTENCE = Pattern.compile("([A-Za-z]+) not Found");

    /**
     * What this sentence means as an answer to this call; empty when it is another sentence. What a path ends with is what is
     * missing when it is read or deleted, whatever the sentence names: for a missing route it names a private network.
     */
    static Optional<MissingResource> of(String message, Operation<?, ?> operation, List<String> ids) {
        Matcher sentence = SENTENCE.matcher(message);
        if (!sentence.matches()) {
            return Optional.empty();
        }
        List<String> parameters = operation.path().ids();
        int last = Math.min(parameters.size(), ids.size()) - 1;
        boolean isItself = operation.method() == HttpMethod.GET || operation.method() == HttpMethod.DELETE;
        if (isItself && last >= 0) {
            return Optional.of(new MissingResource(parameters.get(last).replaceFirst("_id$", ""), ids.get(last)));
        }
        String noun = singular(sentence.group(1));
        int place = parameters.indexOf(noun + "_id");
        return Optional.of(new MissingResource(noun, place >= 0 && place <= last ? ids.get(place) : ""));
    }

    /** {@code lbs} reads {@code lb}, and {@code privateNetwork} reads {@code private_network}. */
    private static String singular(String noun) {
        return noun.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("s$", "");
    }
}
