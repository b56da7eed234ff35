package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.ApiException;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Product;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The Marketplace API: Scaleway's own images by their labels. Each has one version only, the current one. */
public final class Marketplace implements Product {

    private static final String ROOT = "/marketplace/v2";
    private static final String CATEGORY = LocalImages.id("category distribution");

    /**
     * What is the same in all zones.
     *
     * @param label for example {@code ubuntu_jammy}
     * @param name for people
     * @param createdAt when it was made
     */
    private record MarketplaceImage(String label, String name, Instant createdAt) {

        String id() {
            return LocalImages.id("marketplace image " + label);
        }

        String versionId() {
            return LocalImages.id("marketplace version " + label);
        }
    }

    private final LocalImages localImages;
    private final List<MarketplaceImage> images;

    /** The marketplace of the images that servers can be made from. */
    public Marketplace(Instances instances) {
        this.localImages = instances.localImages;
        this.images = localImages.all().stream()
                .map(local -> new MarketplaceImage(local.label(), local.image().name, local.image().createdAt))
                .distinct()
                .toList();
    }

    @Override
    public String name() {
        return "marketplace";
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                new Operation("ListImages", "GET", ROOT + "/images", this::listImages),
                new Operation(
                        "GetImage",
                        "GET",
                        ROOT + "/images/{image_id}",
                        request -> Answer.ok(json(image(MarketplaceImage::id, request.path("image_id"))))),
                new Operation("ListVersions", "GET", ROOT + "/versions", this::listVersions),
                new Operation(
                        "GetVersion",
                        "GET",
                        ROOT + "/versions/{version_id}",
                        request ->
                                Answer.ok(versionJson(image(MarketplaceImage::versionId, request.path("version_id"))))),
                new Operation("ListLocalImages", "GET", ROOT + "/local-images", this::listLocalImages),
                new Operation("GetLocalImage", "GET", ROOT + "/local-images/{local_image_id}", this::localImage),
                new Operation("ListCategories", "GET", ROOT + "/categories", this::listCategories),
                new Operation("GetCategory", "GET", ROOT + "/categories/{category_id}", this::category));
    }

    private static ApiException notFound(String id) {
        return Errors.notFound("MarketplaceImage", id);
    }

    private MarketplaceImage image(Function<MarketplaceImage, String> key, String value) {
        return images.stream()
                .filter(image -> key.apply(image).equals(value))
                .findFirst()
                .orElseThrow(() -> notFound(value));
    }

    private Answer listImages(Request request) {
        Map<String, Comparator<MarketplaceImage>> orders = Map.of(
                "name", Comparator.comparing(MarketplaceImage::name),
                "created_at", Comparator.comparing(MarketplaceImage::createdAt),
                "updated_at", Comparator.comparing(MarketplaceImage::createdAt));
        Predicate<MarketplaceImage> filter = image ->
                request.query().text("category").map("distribution"::equals).orElse(true)
                        && request.query()
                                .text("arch")
                                .map(arch -> localImages.all().stream()
                                        .anyMatch(local -> local.label().equals(image.label())
                                                && local.image().arch.equals(arch)))
                                .orElse(true);
        return Page.of(request, images, filter, orders, "name_asc").answer("images", Marketplace::json);
    }

    private static ObjectNode json(MarketplaceImage image) {
        ObjectNode json = Json.object()
                .put("id", image.id())
                .put("name", image.name())
                .put("description", image.name())
                .put("logo", "https://marketplace-logos.s3.nl-ams.scw.cloud/" + image.label() + ".png");
        json.putArray("categories").add("distribution");
        return json.put("label", image.label())
                .put("created_at", Json.timestamp(image.createdAt()))
                .put("updated_at", Json.timestamp(image.createdAt()))
                .putNull("valid_until");
    }

    private Answer listVersions(Request request) {
        String imageId = request.query()
                .text("image_id")
                .orElseThrow(() -> Errors.invalid("image_id", "required", "required key not provided"));
        MarketplaceImage image = image(MarketplaceImage::id, imageId);
        return Page.of(
                        request,
                        List.of(image),
                        any -> true,
                        Map.of("created_at", Comparator.comparing(MarketplaceImage::createdAt)),
                        "created_at_asc")
                .answer("versions", Marketplace::versionJson);
    }

    private static ObjectNode versionJson(MarketplaceImage image) {
        String created = Json.timestamp(image.createdAt());
        return Json.object()
                .put("id", image.versionId())
                .put("name", created)
                .put("created_at", created)
                .put("updated_at", created)
                .put("published_at", created);
    }

    private Answer listLocalImages(Request request) {
        Query query = request.query();
        String label = query.text("image_label")
                .or(() -> query.text("image_id")
                        .map(id -> image(MarketplaceImage::id, id).label()))
                .or(() -> query.text("version_id")
                        .map(id -> image(MarketplaceImage::versionId, id).label()))
                .orElseThrow(() -> Errors.invalid("scope", "required", "one of image_id, version_id and image_label"));
        image(MarketplaceImage::label, label);
        List<String> types = query.filter("type");
        Map<String, Comparator<LocalImage>> orders = Map.of(
                "type",
                        Comparator.comparing(LocalImage::type)
                                .thenComparing(local -> local.image().arch)
                                .thenComparing(local -> local.image().owner.zone()),
                "created_at", Comparator.comparing(local -> local.image().createdAt));
        return Page.of(
                        request,
                        localImages.all(),
                        local -> local.label().equals(label)
                                && query.text("zone")
                                        .map(local.image().owner.zone()::equals)
                                        .orElse(true)
                                && query.text("arch")
                                        .map(local.image().arch::equals)
                                        .orElse(true)
                                && (types.isEmpty() || types.contains(local.type())),
                        orders,
                        "type_asc")
                .answer("local_images", Marketplace::json);
    }

    private Answer localImage(Request request) {
        String id = request.path("local_image_id");
        return Answer.ok(json(localImages.find(id).orElseThrow(() -> notFound(id))));
    }

    private static ObjectNode json(LocalImage local) {
        ObjectNode json = Json.object()
                .put("id", local.image().id)
                .put("arch", local.image().arch)
                .put("zone", local.image().owner.zone());
        json.set("compatible_commercial_types", Json.texts(local.compatibleTypes()));
        return json.put("label", local.label()).put("type", local.type());
    }

    private Answer listCategories(Request request) {
        return Page.of(
                        request,
                        List.of(CATEGORY),
                        any -> true,
                        Map.of("name", Comparator.<String>naturalOrder()),
                        "name_asc")
                .answer("categories", id -> categoryJson());
    }

    private Answer category(Request request) {
        String id = request.path("category_id");
        if (!id.equals(CATEGORY)) {
            throw Errors.notFound("MarketplaceCategory", id);
        }
        return Answer.ok(categoryJson());
    }

    private static ObjectNode categoryJson() {
        return Json.object().put("id", CATEGORY).put("name", "distribution").put("description", "Operating systems");
    }
}
