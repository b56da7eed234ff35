package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Scaleway's own images: the same labels in every zone, with ids that are the same on every server. */
final class LocalImages {

    static final String NODE_LABEL = "k8s_base_node";

    private static final String SCALEWAY = "51b656e3-4865-41e8-adbc-0c45bdd780db";
    private static final long LOCAL_SIZE = 10_000_000_000L;
    private static final String X86 = "x86_64";

    private final List<LocalImage> all = new ArrayList<>();
    private final Map<String, LocalImage> byId = new LinkedHashMap<>();
    private final List<LocalImage> hidden = new ArrayList<>();

    LocalImages(ServerTypes types) {
        JsonNode table = Json.resource(LocalImages.class, "images.json");
        for (String zone : ServerTypes.ZONES) {
            List<ServerType> offered = types.in(zone);
            table.forEach(row -> add(row, zone, offered));
        }
    }

    private void add(JsonNode row, String zone, List<ServerType> offered) {
        if (row.get("local").asBoolean()) {
            add(row, zone, LocalImage.LOCAL, X86, names(offered, type -> type.localBytes() > 0));
        }
        boolean windows = row.path("windows").asBoolean();
        for (JsonNode arch : row.get("block")) {
            add(
                    row,
                    zone,
                    LocalImage.BLOCK,
                    arch.asText(),
                    names(offered, type -> type.arch().equals(arch.asText()) && type.isForWindows() == windows));
        }
    }

    private void add(JsonNode row, String zone, String type, String arch, List<String> compatible) {
        String label = row.get("label").asText();
        String name = row.get("name").asText();
        String key = label + "@" + zone + "/" + type + "/" + arch;
        ImageVolume root = type.equals(LocalImage.LOCAL)
                ? new ImageVolume(id("snapshot of " + key), name, "l_ssd", LOCAL_SIZE)
                : ImageVolume.block(id("snapshot of " + key));
        Instant created = Instant.parse(row.get("created").asText());
        Image image = new Image(id(key), new Owner(zone, SCALEWAY, SCALEWAY), name, List.of(), arch, root, created);
        image.isPublic = true;
        LocalImage local = new LocalImage(image, label, type, compatible);
        byId.put(image.id, local);
        (row.path("hidden").asBoolean() ? hidden : all).add(local);
    }

    private static List<String> names(List<ServerType> types, Predicate<ServerType> filter) {
        return types.stream().filter(filter).map(ServerType::name).toList();
    }

    /** An id in the form of all others, version 4, made of a name. */
    static String id(String name) {
        UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new UUID((hash.getMostSignificantBits() & ~0xF000L) | 0x4000L, hash.getLeastSignificantBits())
                .toString();
    }

    /** Those of the marketplace. */
    List<LocalImage> all() {
        return all;
    }

    Optional<LocalImage> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The image of a label for a commercial type: of local storage where that is wanted and there is one. */
    Optional<LocalImage> find(String label, String zone, String arch, boolean local) {
        return all.stream()
                .filter(image -> image.label().equals(label)
                        && image.image().owner.zone().equals(zone)
                        && image.image().arch.equals(arch)
                        && image.isLocal() == local)
                .findFirst();
    }

    /** The image of a cluster's nodes. */
    Image ofNodes(String zone, String arch) {
        return hidden.stream()
                .map(LocalImage::image)
                .filter(image -> image.owner.zone().equals(zone) && image.arch.equals(arch))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no image for nodes in zone " + zone));
    }
}
