package io.github.scw4j.core.config;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.ConfigurationException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The settings that count, each checked. They are merged key by key: what the program says, then the environment, then the
 * configuration file's profile, then its top level.
 *
 * <table>
 * <caption>Settings</caption>
 * <tr><th>in the file</th><th>environment variable</th><th>legacy names</th></tr>
 * <tr><td>{@code secret_key}</td><td>{@code SCW_SECRET_KEY}</td>
 *     <td>{@code SCW_TOKEN}, {@code SCALEWAY_TOKEN}, {@code SCALEWAY_ACCESS_KEY}</td></tr>
 * <tr><td>{@code access_key}</td><td>{@code SCW_ACCESS_KEY}</td><td>{@code SCALEWAY_ACCESS_KEY}</td></tr>
 * <tr><td>{@code default_organization_id}</td><td>{@code SCW_DEFAULT_ORGANIZATION_ID}</td>
 *     <td>{@code SCW_ORGANIZATION}, {@code SCALEWAY_ORGANIZATION}</td></tr>
 * <tr><td>{@code default_project_id}</td><td>{@code SCW_DEFAULT_PROJECT_ID}</td><td></td></tr>
 * <tr><td>{@code default_region}</td><td>{@code SCW_DEFAULT_REGION}</td>
 *     <td>{@code SCW_REGION}, {@code SCALEWAY_REGION}</td></tr>
 * <tr><td>{@code default_zone}</td><td>{@code SCW_DEFAULT_ZONE}</td><td></td></tr>
 * <tr><td>{@code api_url}</td><td>{@code SCW_API_URL}</td><td></td></tr>
 * <tr><td>{@code insecure}</td><td>{@code SCW_INSECURE}</td><td>{@code SCW_TLSVERIFY}, inverted</td></tr>
 * <tr><td>{@code user_agent}</td><td>{@code SCW_USER_AGENT}</td><td></td></tr>
 * </table>
 *
 * <p>The file is the one that {@code SCW_CONFIG_PATH} names, else {@code scw/config.yaml} in {@code XDG_CONFIG_HOME}, else
 * {@code .config/scw/config.yaml} in {@code HOME} or {@code USERPROFILE}; {@code config.yml} if there is no {@code config.yaml}. The
 * profile is the one that {@code SCW_PROFILE} names, else the file's {@code active_profile}, else its top level.
 */
public final class Configuration {
    private static final URI DEFAULT_API_URL = URI.create("https://api.scaleway.com");

    private final Merge merge;
    private final Supplier<Configuration> again;
    private final String file;
    private final List<String> warnings;

    private final URI apiUrl;
    private final boolean insecure;
    private final Optional<String> accessKey;
    private final Optional<Secret> secretKey;
    private final Optional<String> defaultOrganizationId;
    private final Optional<String> defaultProjectId;
    private final Optional<Region> defaultRegion;
    private final Optional<Zone> defaultZone;
    private final Optional<String> userAgent;

    /**
     * Reads the settings.
     *
     * @param again reads the same sources anew; null when they cannot change
     */
    Configuration(Merge merge, String file, List<String> warnings, @Nullable Supplier<Configuration> again) {
        this.merge = merge;
        this.again = again == null ? () -> this : again;
        this.file = file;
        this.warnings = warnings;
        apiUrl = merge.read(Setting.API_URL).orElse(DEFAULT_API_URL);
        insecure = merge.read(Setting.INSECURE).orElse(false);
        accessKey = merge.read(Setting.ACCESS_KEY);
        secretKey = merge.read(Setting.SECRET_KEY);
        defaultOrganizationId = merge.read(Setting.ORGANIZATION);
        defaultProjectId = merge.read(Setting.PROJECT);
        defaultZone = merge.read(Setting.ZONE);
        defaultRegion = merge.read(Setting.REGION).or(() -> defaultZone.map(Zone::region));
        userAgent = merge.read(Setting.USER_AGENT);
        merge.throwProblems();
    }

    /**
     * What the environment and the configuration file say.
     *
     * @throws ConfigurationException when a value is malformed, the file cannot be read, or the profile is unknown
     */
    public static Configuration fromEnvironment() {
        return builder().load();
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** The address of the API, without a slash at the end. Default: {@code https://api.scaleway.com}. */
    public URI apiUrl() {
        return apiUrl;
    }

    /** Whether the server's certificate is not checked. Default: false. */
    public boolean insecure() {
        return insecure;
    }

    /** The public half of the key. No call needs it. */
    public Optional<String> accessKey() {
        return accessKey;
    }

    /** The secret half of the key, which every call carries. */
    public Optional<Secret> secretKey() {
        return secretKey;
    }

    /** The organization, where a request asks for one. */
    public Optional<String> defaultOrganizationId() {
        return defaultOrganizationId;
    }

    /** The project that resources are created in. */
    public Optional<String> defaultProjectId() {
        return defaultProjectId;
    }

    /** The region of regional calls; when none is configured, the one that the default zone lies in. */
    public Optional<Region> defaultRegion() {
        return defaultRegion;
    }

    /** The zone of zonal calls. */
    public Optional<Zone> defaultZone() {
        return defaultZone;
    }

    /** What follows the SDK's own name in the {@code User-Agent} header. */
    public Optional<String> userAgent() {
        return userAgent;
    }

    /** Where each value came from, secrets masked. */
    public ConfigurationReport report() {
        return new Reporter(merge, DEFAULT_API_URL, defaultRegion, defaultZone).report(file, warnings);
    }

    /**
     * The configured key. When the configuration was loaded, {@link CredentialsProvider#refresh()} reads the file anew, with the
     * profile that was selected at first.
     *
     * @throws ConfigurationException when there is no secret key; it says where it was looked for
     */
    public CredentialsProvider credentials() {
        return new ConfiguredCredentials(this, again);
    }

    /**
     * The default region.
     *
     * @throws ConfigurationException when there is none; it says where it was looked for
     */
    public Region requireDefaultRegion() {
        return defaultRegion.orElseThrow(() -> merge.missing(
                Setting.REGION, "Give the call a region in its options, or configure a default region or zone."));
    }

    /**
     * The default zone.
     *
     * @throws ConfigurationException when there is none; it says where it was looked for
     */
    public Zone requireDefaultZone() {
        return defaultZone.orElseThrow(
                () -> merge.missing(Setting.ZONE, "Give the call a zone in its options, or configure a default zone."));
    }

    /**
     * The default project.
     *
     * @throws ConfigurationException when there is none; it says where it was looked for
     */
    public String requireDefaultProjectId() {
        return defaultProjectId.orElseThrow(() -> merge.missing(
                Setting.PROJECT,
                "Give the request or the options of its call a project, or configure a default project."));
    }

    /**
     * The default organization.
     *
     * @throws ConfigurationException when there is none; it says where it was looked for
     */
    public String requireDefaultOrganizationId() {
        return defaultOrganizationId.orElseThrow(() -> merge.missing(
                Setting.ORGANIZATION,
                "Give the request or the options of its call an organization, or configure a default organization."));
    }

    Secret requireSecretKey() {
        return secretKey.orElseThrow(() -> merge.missing(
                Setting.SECRET_KEY,
                "Create an API key in Scaleway's console, and set SCW_SECRET_KEY or run \"scw init\"."));
    }

    /** The {@linkplain #report() report}. */
    @Override
    public String toString() {
        return report().toString();
    }

    /** What the program itself says; it counts more than the environment and the file. Nothing is required. */
    public static final class Builder {
        private final Map<Setting<?>, Found> values = new HashMap<>();
        private Optional<Path> file = Optional.empty();
        private Optional<String> profile = Optional.empty();

        private Builder() {}

        private Builder set(Setting<?> setting, String text) {
            values.put(setting, new Found(text, "the program"));
            return this;
        }

        /** The address of the API: http or https, without query and slash at the end. */
        public Builder apiUrl(URI apiUrl) {
            return set(Setting.API_URL, apiUrl.toString());
        }

        /** Whether the server's certificate is not checked: only for tests. */
        public Builder insecure(boolean insecure) {
            return set(Setting.INSECURE, String.valueOf(insecure));
        }

        /** The public half of the key: {@code SCW} and 17 letters or digits. */
        public Builder accessKey(String accessKey) {
            return set(Setting.ACCESS_KEY, accessKey);
        }

        /** The secret half of the key: a UUID. */
        public Builder secretKey(String secretKey) {
            return set(Setting.SECRET_KEY, secretKey);
        }

        /** The secret half of the key: a UUID. */
        public Builder secretKey(Secret secretKey) {
            return secretKey(secretKey.reveal());
        }

        /** The organization, where a request asks for one: a UUID. */
        public Builder defaultOrganizationId(String organizationId) {
            return set(Setting.ORGANIZATION, organizationId);
        }

        /** The project that resources are created in: a UUID. */
        public Builder defaultProjectId(String projectId) {
            return set(Setting.PROJECT, projectId);
        }

        /** The region of regional calls. */
        public Builder defaultRegion(Region region) {
            return set(Setting.REGION, region.id());
        }

        /** The zone of zonal calls; without a default region it decides that as well. */
        public Builder defaultZone(Zone zone) {
            return set(Setting.ZONE, zone.id());
        }

        /** What follows the SDK's own name in the {@code User-Agent} header: 1 to 512 printable ASCII characters. */
        public Builder userAgent(String suffix) {
            return set(Setting.USER_AGENT, suffix);
        }

        /** The profile to load, instead of the one that {@code SCW_PROFILE} or the file selects; {@code default} is the top level. */
        public Builder profile(String name) {
            profile = Optional.of(name);
            return this;
        }

        /** The configuration file to load, which must exist, instead of the one that is looked for. */
        public Builder configurationFile(Path path) {
            file = Optional.of(path);
            return this;
        }

        /**
         * Only what was said here: neither the environment nor a file counts.
         *
         * @throws ConfigurationException when a value is malformed
         * @throws IllegalStateException when a profile or a file was named, which this would not read
         */
        public Configuration build() {
            if (file.isPresent() || profile.isPresent()) {
                throw new IllegalStateException("a profile or a configuration file is named, and build() reads none:"
                        + " say load(), or leave it out");
            }
            return new Configuration(new Merge(List.of(program()), List.of()), "not looked for", List.of(), null);
        }

        /**
         * What was said here over this process's environment variables and the configuration file.
         *
         * @throws ConfigurationException when a value is malformed, the file cannot be read, or the profile is unknown
         */
        public Configuration load() {
            return load(System.getenv());
        }

        /**
         * The same with these environment variables instead of the process's. The file is looked for by them too, so that with an
         * empty map none is found.
         *
         * @throws ConfigurationException when a value is malformed, the file cannot be read, or the profile is unknown
         */
        public Configuration load(Map<String, String> environment) {
            return new Sources(program(), Map.copyOf(environment), file, profile).load();
        }

        private Layer program() {
            return new Layer(Map.copyOf(values), setting -> "program: not given");
        }
    }
}
