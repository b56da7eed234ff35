package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Images: list, create, get, update, delete. Scaleway's own are there too, and can only be looked at. */
final class ImageOperations {

    private static final String ALL = Instances.ZONE + "/images";
    private static final String ONE = ALL + "/{image_id}";
    private static final List<String> ARCHITECTURES = List.of("x86_64", "arm", "arm64");

    private final Instances instances;

    ImageOperations(Instances instances) {
        this.instances = instances;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListImages", "GET", ALL, this::list),
                new Operation("CreateImage", "POST", ALL, this::create),
                new Operation(
                        "GetImage",
                        "GET",
                        ONE,
                        request -> Answer.ok(json(instances.image(request.zone(), request.path("image_id"))))),
                new Operation("UpdateImage", "PATCH", ONE, request -> update(request, "image_id")),
                new Operation("SetImage", "PUT", ALL + "/{id}", request -> update(request, "id")),
                new Operation("DeleteImage", "DELETE", ONE, this::delete));
    }

    private static ObjectNode json(Image image) {
        ObjectNode json = Json.object();
        json.set("image", image.json());
        return json;
    }

    private Answer list(Request request) {
        Query query = request.query();
        Optional<Boolean> isPublic = query.flag("public");
        List<Image> found = new ArrayList<>(instances.images.matching(request, image -> matches(image, query)));
        instances.localImages.all().stream()
                .map(LocalImage::image)
                .filter(image -> image.owner.matches(request.zone(), query)
                        && query.text("name").map(image.name::contains).orElse(true)
                        && query.text("tags").isEmpty()
                        && matches(image, query))
                .forEach(found::add);
        found.removeIf(image -> isPublic.map(is -> is != image.isPublic).orElse(false));
        return Listing.of(request, "/images", "images", found, Image::json);
    }

    private static boolean matches(Image image, Query query) {
        return query.text("arch").map(image.arch::equals).orElse(true);
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        Owner owner = Owner.of(instances.world, request.zone(), arguments);
        Optional<String> name = arguments.text("name", 128).filter(text -> !text.isEmpty());
        String root = arguments.requiredText("root_volume", 36);
        Optional<String> arch = arguments.oneOf("arch", ARCHITECTURES);
        if (arch.isEmpty()) {
            arguments.problem("arch", "required", "required key not provided");
        }
        Map<String, String> extra = extraIds(arguments);
        List<String> tags = arguments.texts("tags").orElse(List.of());
        boolean isPublic = arguments.flag("public").orElse(false);
        arguments.verify();
        String id = instances.world.ids().next();
        Image image = new Image(
                id,
                owner,
                name.orElse("img-" + id.substring(0, 8)),
                tags,
                arch.orElseThrow(),
                part(request.zone(), root),
                request.now());
        extra.forEach((index, snapshot) -> image.extra.put(index, part(request.zone(), snapshot)));
        image.isPublic = isPublic;
        instances.images.add(image);
        return Answer.json(201, json(image))
                .with("location", "/instance/v1/zones/" + request.zone() + "/images/" + image.id);
    }

    private static Map<String, String> extraIds(Arguments arguments) {
        Map<String, String> ids = new TreeMap<>();
        arguments
                .nested("extra_volumes")
                .ifPresent(map -> map.names()
                        .forEach(index ->
                                map.nested(index).ifPresent(volume -> ids.put(index, volume.requiredText("id", 36)))));
        return ids;
    }

    /** A snapshot for an image: a local one, else one of block storage, of which nothing but the id is known here. */
    private ImageVolume part(String zone, String id) {
        if (!Ids.isUuid(id)) {
            throw Errors.invalid("root_volume", "constraint", "not a valid value");
        }
        return instances.snapshots.find(zone, id).map(ImageVolume::of).orElseGet(() -> ImageVolume.block(id));
    }

    private Answer update(Request request, String parameter) {
        Image image = own(request, parameter);
        Arguments arguments = request.arguments();
        Optional<String> name = arguments.text("name", 128).filter(text -> !text.isEmpty());
        Optional<String> arch = arguments.oneOf("arch", ARCHITECTURES);
        Optional<List<String>> tags = arguments.texts("tags");
        Optional<Boolean> isPublic = arguments.flag("public");
        JsonNode sent = request.body().get("extra_volumes");
        Map<String, String> extra = extraIds(arguments);
        arguments.verify();
        name.ifPresent(text -> image.name = text);
        arch.ifPresent(its -> image.arch = its);
        tags.ifPresent(list -> image.tags = list);
        isPublic.ifPresent(is -> image.isPublic = is);
        if (sent != null && sent.isObject()) {
            image.extra.clear();
            extra.forEach((index, snapshot) -> image.extra.put(index, part(request.zone(), snapshot)));
        }
        image.modifiedAt = request.now();
        return Answer.ok(json(image));
    }

    private Answer delete(Request request) {
        instances.images.remove(own(request, "image_id"));
        return Answer.noContent();
    }

    private Image own(Request request, String parameter) {
        Image image = instances.image(request.zone(), request.path(parameter));
        if (instances.localImages.find(image.id).isPresent()) {
            throw Errors.permissionsDenied("compute_images", "write");
        }
        return image;
    }
}
