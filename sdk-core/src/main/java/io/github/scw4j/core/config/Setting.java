package io.github.scw4j.core.config;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import java.net.URI;
import java.util.List;

/**
 * One thing that can be configured.
 *
 * @param key its name in the configuration file, by which messages call it
 * @param variables its environment variables, the current name first, then the legacy ones in the order in which they count
 * @param form what its values look like
 */
record Setting<T>(String key, List<String> variables, Form<T> form) {
    /** Once the name of both keys; the value's form tells which one it is. */
    static final String LEGACY_KEY = "SCALEWAY_ACCESS_KEY";

    /** The contrary of {@link #INSECURE}. */
    static final String LEGACY_TLS_VERIFY = "SCW_TLSVERIFY";

    static final Setting<URI> API_URL = new Setting<>("api_url", List.of("SCW_API_URL"), Form.API_URL);
    static final Setting<Boolean> INSECURE =
            new Setting<>("insecure", List.of("SCW_INSECURE", LEGACY_TLS_VERIFY), Form.BOOLEAN);
    static final Setting<String> ACCESS_KEY =
            new Setting<>("access_key", List.of("SCW_ACCESS_KEY", LEGACY_KEY), Form.ACCESS_KEY);
    static final Setting<Secret> SECRET_KEY = new Setting<>(
            "secret_key", List.of("SCW_SECRET_KEY", "SCW_TOKEN", "SCALEWAY_TOKEN", LEGACY_KEY), Form.SECRET_KEY);
    static final Setting<String> ORGANIZATION = new Setting<>(
            "default_organization_id",
            List.of("SCW_DEFAULT_ORGANIZATION_ID", "SCW_ORGANIZATION", "SCALEWAY_ORGANIZATION"),
            Form.UUID);
    static final Setting<String> PROJECT =
            new Setting<>("default_project_id", List.of("SCW_DEFAULT_PROJECT_ID"), Form.UUID);
    static final Setting<Region> REGION = new Setting<>(
            "default_region", List.of("SCW_DEFAULT_REGION", "SCW_REGION", "SCALEWAY_REGION"), Form.REGION);
    static final Setting<Zone> ZONE = new Setting<>("default_zone", List.of("SCW_DEFAULT_ZONE"), Form.ZONE);
    static final Setting<String> USER_AGENT = new Setting<>("user_agent", List.of("SCW_USER_AGENT"), Form.USER_AGENT);

    static final List<Setting<?>> ALL =
            List.of(API_URL, INSECURE, ACCESS_KEY, SECRET_KEY, ORGANIZATION, PROJECT, REGION, ZONE, USER_AGENT);

    @Override
    public boolean equals(Object other) {
        return other == this; // each is a constant
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** What is wrong with a text that the form refuses. */
    String malformed(Found found) {
        return key + " is malformed (" + form.describe(found.text()) + "); it comes from " + found.origin()
                + "; expected " + form.expected();
    }
}
