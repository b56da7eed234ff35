package io.github.scw4j.core.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What a body becomes when a server is newer, older or odder than the contract: one change, made everywhere that it applies.
 *
 * @param description what was changed
 * @param body the body with the change
 * @param takesIdentity whether it takes away what a model cannot be without
 */
record Mutation(String description, JsonNode body, boolean takesIdentity) {
    private static final String UNKNOWN_VALUE = "from_tomorrow";

    /** All changes that can be made to a body of this message; {@code wrapper} is the field around its one resource. */
    static List<Mutation> of(Contract contract, List<Contract.Field> fields, Optional<String> wrapper, JsonNode body) {
        List<Mutation> mutations = new ArrayList<>();
        mutations.add(new Mutation("an unknown field everywhere", withUnknownFields(body), false));
        Set<Place> places = new LinkedHashSet<>();
        collect(contract, fields, body, List.of(), places);
        for (Place place : places) {
            boolean identity = place.isIdentity()
                    || wrapper.filter(place.toString()::equals).isPresent();
            mutations.add(new Mutation(place + " removed", changed(body, place, ObjectNode::remove), identity));
            mutations.add(new Mutation(place + " null", changed(body, place, ObjectNode::putNull), identity));
            if (place.isEnum()) {
                mutations.add(new Mutation(
                        place + " unknown",
                        changed(body, place, (object, name) -> object.put(name, UNKNOWN_VALUE)),
                        false));
            }
        }
        return mutations;
    }

    /** A field by the way to it, the numbers of list entries left out. */
    private record Place(List<String> way, boolean isEnum, boolean isIdentity) {
        @Override
        public String toString() {
            return String.join("/", way);
        }
    }

    private static void collect(
            Contract contract, List<Contract.Field> fields, JsonNode body, List<String> way, Set<Place> places) {
        boolean hasId = fields.stream().anyMatch(field -> field.name().equals("id"));
        for (Contract.Field field : fields) {
            JsonNode value = body.get(field.name());
            if (value == null) {
                continue;
            }
            List<String> here = new ArrayList<>(way);
            here.add(field.name());
            boolean single = !field.repeated() && !field.map();
            boolean identity = field.name().equals(hasId ? "id" : "name");
            places.add(new Place(here, single && field.enumeration().isPresent(), identity));
            if (field.message().isPresent()) {
                List<Contract.Field> inner = contract.fields(field.message().get());
                Iterable<JsonNode> objects = single ? List.of(value) : value;
                objects.forEach(object -> collect(contract, inner, object, here, places));
            }
        }
    }

    private static JsonNode changed(JsonNode body, Place place, BiConsumer<ObjectNode, String> change) {
        JsonNode copy = body.deepCopy();
        change(copy, place.way(), change);
        return copy;
    }

    private static void change(JsonNode node, List<String> way, BiConsumer<ObjectNode, String> change) {
        if (node.isArray()) {
            node.forEach(element -> change(element, way, change));
        } else if (node instanceof ObjectNode object && object.has(way.get(0))) {
            if (way.size() == 1) {
                change.accept(object, way.get(0));
            } else {
                change(object.get(way.get(0)), way.subList(1, way.size()), change);
            }
        }
    }

    private static JsonNode withUnknownFields(JsonNode body) {
        JsonNode copy = body.deepCopy();
        addUnknown(copy);
        return copy;
    }

    private static void addUnknown(JsonNode node) {
        node.forEach(Mutation::addUnknown);
        if (node instanceof ObjectNode object && !object.isEmpty() && object.has("id")) {
            object.putObject("field_of_tomorrow")
                    .putArray("deep")
                    .add(1)
                    .addObject()
                    .put("x", true);
        }
    }
}
