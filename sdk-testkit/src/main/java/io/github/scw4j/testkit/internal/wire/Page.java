package io.github.scw4j.testkit.internal.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One page of a list: filtered, ordered, cut out.
 *
 * @param items the items that match, in order
 * @param request the request, which says which page
 */
public record Page<T>(List<T> items, Request request) {

    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_SIZE = 100;

    /**
     * The page of a list that a request asks for.
     *
     * @param orders comparators by field; the request's {@code order_by} names one and a direction
     * @param defaultOrder order where the request names none
     */
    public static <T> Page<T> of(
            Request request,
            Collection<T> all,
            Predicate<T> filter,
            Map<String, Comparator<T>> orders,
            String defaultOrder) {
        List<T> items = new ArrayList<>(all);
        items.removeIf(filter.negate());
        String orderBy = request.query().text("order_by").orElse(defaultOrder);
        int direction = orderBy.lastIndexOf('_');
        Comparator<T> order = direction < 0 ? null : orders.get(orderBy.substring(0, direction));
        boolean descending = orderBy.endsWith("_desc");
        if (order == null || !(descending || orderBy.endsWith("_asc"))) {
            throw Errors.invalid("order_by", "constraint", "not an order: " + orderBy);
        }
        items.sort(descending ? order.reversed() : order);
        return new Page<>(items, request);
    }

    /** The answer: the items of the page, each as JSON, and {@code total_count}. */
    public Answer answer(String key, Function<T, ObjectNode> json) {
        int page = request.query().number("page").orElse(1);
        int size = request.query().number("page_size").orElse(DEFAULT_SIZE);
        List<Errors.Detail> problems = new ArrayList<>();
        if (page < 1) {
            problems.add(new Errors.Detail("page", "constraint", "must be greater than 0"));
        }
        if (size < 0 || size > LARGEST_SIZE) {
            problems.add(new Errors.Detail("page_size", "constraint", "must be between 0 and " + LARGEST_SIZE));
        }
        if (!problems.isEmpty()) {
            throw Errors.invalid(problems);
        }
        int effective = size == 0 ? DEFAULT_SIZE : size;
        long from = Math.max(0, (long) (page - 1) * effective + (page > 1 ? request.listShift() : 0));
        ObjectNode body = Json.object().put("total_count", items.size());
        ArrayNode list = body.putArray(key);
        for (long i = from; i < Math.min(items.size(), from + effective); i++) {
            list.add(json.apply(items.get((int) i)));
        }
        return Answer.ok(body);
    }
}
