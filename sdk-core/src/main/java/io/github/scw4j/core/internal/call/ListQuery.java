package io.github.scw4j.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.RequestShape.Query;
import io.github.scw4j.core.internal.operation.ResponseShape.PageOf;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the SDK adds to a list's query: the page, and the order and the page's size unless the request has them.
 *
 * @param pageSize how many items are asked for at a time
 * @param additions what is added to each page's query
 */
record ListQuery(int pageSize, Map<String, String> additions) {
    private static final int LARGEST_PAGE = 100;

    static <Q> ListQuery of(Json json, Operation<Q, ?> operation, Q request, PageOf<?> shape) {
        JsonNode asked = operation.request() instanceof Query ? json.tree(request) : MissingNode.getInstance();
        Map<String, String> additions = new LinkedHashMap<>();
        shape.order()
                .filter(order -> !asked.has(order.parameter()))
                .ifPresent(order -> additions.put(order.parameter(), order.oldestFirst()));
        String sizeParameter = shape.paging().sizeParameter();
        int pageSize = asked.path(sizeParameter).asInt(LARGEST_PAGE);
        if (!asked.has(sizeParameter)) {
            additions.put(sizeParameter, Integer.toString(pageSize));
        }
        return new ListQuery(pageSize, additions);
    }

    /** The parameters of one page, counted from 1. */
    Map<String, String> page(int number) {
        Map<String, String> parameters = new LinkedHashMap<>(additions);
        parameters.put("page", Integer.toString(number));
        return parameters;
    }
}
