package io.github.scw4j.core.internal.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.internal.model.Json;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.RequestShape.Query;
import io.github.scw4j.core.internal.operation.ResponseShape.Paging;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the SDK adds to a list's query: the page, and its size unless the request has one.
 *
 * @param paging how the list is paged
 * @param pageSize how many items are asked for at a time
 * @param sizeIsSent whether the request itself says the size
 */
record ListQuery(Paging paging, int pageSize, boolean sizeIsSent) {

    static <Q> ListQuery of(Json json, Operation<Q, ?> operation, Q request, Paging paging, int largest) {
        if (!(operation.request() instanceof Query)) {
            return new ListQuery(paging, largest, false);
        }
        ObjectNode fields = json.tree(request);
        int asked = fields.path(paging.sizeParameter()).asInt(0);
        return new ListQuery(paging, asked > 0 ? asked : largest, asked > 0);
    }

    /** The parameters of one page, counted from 1. */
    Map<String, String> page(int number) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("page", Integer.toString(number));
        if (!sizeIsSent) {
            parameters.put(paging.sizeParameter(), Integer.toString(pageSize));
        }
        return parameters;
    }
}
