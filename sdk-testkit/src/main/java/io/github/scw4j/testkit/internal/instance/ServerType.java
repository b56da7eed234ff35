package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A commercial type of servers.
 *
 * @param name for example {@code DEV1-S}
 * @param zones where it is offered
 * @param arch architecture
 * @param localBytes room for local volumes, 0 for a type that has none
 * @param maxFileSystems how many file systems can be attached
 * @param json what the API says of it
 */
record ServerType(String name, List<String> zones, String arch, long localBytes, int maxFileSystems, ObjectNode json) {

    private static final long SMALLEST_VOLUME = 1_000_000_000L;
    private static final long LARGEST_VOLUME = 800_000_000_000L;

    /** A type from the table of this jar. */
    static ServerType read(JsonNode row) {
        List<String> zones = new ArrayList<>();
        row.get("zones").forEach(zone -> zones.add(zone.asText()));
        long local = row.path("local").asLong();
        return new ServerType(
                row.get("name").asText(),
                List.copyOf(zones),
                row.get("arch").asText(),
                local,
                row.path("file_systems").asInt(),
                json(row, local));
    }

    /** Whether servers of this type come with a licence, and run the images that need one. */
    boolean isForWindows() {
        return name.endsWith("-WIN");
    }

    private static ObjectNode json(JsonNode row, long local) {
        double hourly = row.get("hourly").asDouble();
        ObjectNode json = Json.object();
        json.set("alt_names", row.has("alt_names") ? row.get("alt_names") : Json.array());
        json.put("arch", row.get("arch").asText())
                .put("ncpus", row.get("ncpus").asInt())
                .put("ram", row.get("ram").asLong())
                .put("gpu", row.path("gpu").asInt());
        if (row.has("gpu_name")) {
            json.putObject("gpu_info")
                    .put("gpu_manufacturer", "NVIDIA")
                    .put("gpu_name", row.get("gpu_name").asText())
                    .put("gpu_memory", row.get("gpu_memory").asLong());
        } else {
            json.putNull("gpu_info");
        }
        json.putNull("mig_profile");
        json.putObject("volumes_constraint").put("min_size", 0).put("max_size", local);
        json.putObject("per_volume_constraint")
                .putObject("l_ssd")
                .put("min_size", local > 0 ? SMALLEST_VOLUME : 0)
                .put("max_size", local > 0 ? LARGEST_VOLUME : 0);
        json.put("scratch_storage_max_size", row.path("scratch").asLong())
                .put(
                        "scratch_storage_max_volumes_count",
                        row.path("scratch_volumes").asInt())
                .put("monthly_price", row.path("monthly").asDouble(Math.round(hourly * 7_300_000) / 10_000d))
                .put("hourly_price", hourly);
        json.set("capabilities", capabilities(local, row.path("file_systems").asInt()));
        json.set("network", network(row));
        return json.put("block_bandwidth", row.get("block").asLong())
                .put("end_of_service", row.path("end_of_service").asBoolean());
    }

    private static ObjectNode capabilities(long local, int fileSystems) {
        ObjectNode capabilities = Json.object();
        capabilities.putArray("boot_types").add("local").add("rescue");
        return capabilities
                .put("placement_groups", true)
                .put("block_storage", true)
                .put("hot_snapshots_local_volume", local > 0)
                .put("private_network", PrivateNic.MOST)
                .put("max_file_systems", fileSystems);
    }

    private static ObjectNode network(JsonNode row) {
        long bandwidth = row.path("bandwidth").asLong();
        ObjectNode network = Json.object()
                .put("ipv6_support", true)
                .put("sum_internal_bandwidth", row.path("sum_internal").asLong(bandwidth))
                .put("sum_internet_bandwidth", row.path("sum_internet").asLong(bandwidth));
        network.putArray("interfaces")
                .addObject()
                .put("internal_bandwidth", row.path("internal").asLong(bandwidth))
                .put("internet_bandwidth", row.path("internet").asLong(bandwidth));
        return network;
    }
}
