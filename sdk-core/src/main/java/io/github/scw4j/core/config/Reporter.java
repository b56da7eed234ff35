package io.github.scw4j.core.config;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.config.ConfigurationReport.Entry;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells where each value of a merge came from. */
record Reporter(Merge merge, URI defaultApiUrl, Optional<Region> region, Optional<Zone> zone) {

    ConfigurationReport report(String file, List<String> fileWarnings) {
        List<String> warnings = new ArrayList<>(fileWarnings);
        zone.filter(there -> !Optional.of(there.region()).equals(region))
                .ifPresent(there -> warnings.add("the default zone " + there + " is not in the default region "
                        + region.map(Region::id).orElse("-")));
        return new ConfigurationReport(Setting.ALL.stream().map(this::entry).toList(), file, warnings);
    }

    private Entry entry(Setting<?> setting) {
        List<Found> candidates = merge.candidates(setting);
        if (candidates.isEmpty()) {
            return absent(setting);
        }
        Found effective = candidates.get(0);
        return new Entry(
                setting.key(),
                setting.form().shown().apply(effective.text()),
                effective.origin(),
                candidates.stream().skip(1).map(Found::origin).toList());
    }

    private Entry absent(Setting<?> setting) {
        if (setting.equals(Setting.API_URL)) {
            return new Entry(setting.key(), defaultApiUrl.toString(), "default", List.of());
        }
        if (setting.equals(Setting.INSECURE)) {
            return new Entry(setting.key(), "false", "default", List.of());
        }
        if (setting.equals(Setting.REGION) && region.isPresent()) {
            return new Entry(setting.key(), region.get().id(), "the region of default_zone", List.of());
        }
        return new Entry(setting.key(), "-", "not set", List.of());
    }
}
