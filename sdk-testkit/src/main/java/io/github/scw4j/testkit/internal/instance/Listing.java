package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Pages as this API gives them: the total and the links to other pages are header fields, and nothing of it in the body. */
final class Listing {

    private static final int DEFAULT_SIZE = 50;
    private static final int LARGEST_SIZE = 100;

    private final Request request;
    private final String path;
    private final int total;
    private final int page;
    private final int size;

    private Listing(Request request, String path, int total) {
        this.request = request;
        this.path = path;
        this.total = total;
        this.page = request.query().number("page").orElse(1);
        this.size = request.query().number("per_page").orElse(DEFAULT_SIZE);
        List<Errors.Detail> problems = new ArrayList<>();
        if (page < 1) {
            problems.add(new Errors.Detail("page", "constraint", "must be greater than 0"));
        }
        if (size < 1 || size > LARGEST_SIZE) {
            problems.add(new Errors.Detail("per_page", "constraint", "must be between 1 and " + LARGEST_SIZE));
        }
        if (!problems.isEmpty()) {
            throw Errors.invalid(problems);
        }
    }

    /** A page of a list. The path is that of the list, relative to the zone. */
    static <T> Answer of(Request request, String path, String key, List<T> items, Function<T, JsonNode> json) {
        Listing listing = new Listing(request, path, items.size());
        ObjectNode body = Json.object();
        var array = body.putArray(key);
        listing.cut(items).forEach(item -> array.add(json.apply(item)));
        return listing.answer(body);
    }

    /** A page of a map, which is paged as a list is. */
    static Answer ofMap(Request request, String path, String key, Map<String, ObjectNode> items) {
        Listing listing = new Listing(request, path, items.size());
        ObjectNode body = Json.object();
        ObjectNode map = body.putObject(key);
        listing.cut(List.copyOf(items.entrySet())).forEach(item -> map.set(item.getKey(), item.getValue()));
        return listing.answer(body);
    }

    /** Values that are joined by commas in one parameter. */
    static List<String> csv(Query query, String name) {
        return query.all(name).stream()
                .flatMap(joined -> Arrays.stream(joined.split(",", -1)))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private <T> List<T> cut(List<T> items) {
        long from = Math.max(0, (long) (page - 1) * size + (page > 1 ? request.listShift() : 0));
        return from >= items.size() ? List.of() : items.subList((int) from, (int) Math.min(items.size(), from + size));
    }

    private Answer answer(ObjectNode body) {
        return Answer.ok(body).with("x-total-count", Integer.toString(total)).with("link", links());
    }

    private String links() {
        int last = (total + size - 1) / size;
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(1, "first"));
            links.add(link(page - 1, "previous"));
        }
        if (page < last) {
            links.add(link(page + 1, "next"));
        }
        links.add(link(last, "last"));
        return String.join(",", links);
    }

    private String link(int to, String relation) {
        return "<" + path + "?page=" + to + "&per_page=" + size + "&" + filters() + ">; rel=\"" + relation + "\"";
    }

    private String filters() {
        List<String> filters = new ArrayList<>();
        request.query().asMap().forEach((name, values) -> {
            if (!name.equals("page") && !name.equals("per_page")) {
                values.forEach(value -> filters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        return String.join("&", filters);
    }
}
