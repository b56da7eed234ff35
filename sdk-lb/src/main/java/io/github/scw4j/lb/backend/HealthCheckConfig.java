package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** What a health check does: one thing, never two. Made by {@link #tcp()}, {@link #http(String)} and their like. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = HealthCheckConfig.Builder.class)
public sealed interface HealthCheckConfig permits ImmutableHealthCheckConfig {
    /** It connects. */
    Optional<PlainCheck> tcpConfig();

    /** It logs in to MySQL. */
    Optional<DatabaseCheck> mysqlConfig();

    /** It logs in to PostgreSQL. */
    Optional<DatabaseCheck> pgsqlConfig();

    /** It speaks LDAP. */
    Optional<PlainCheck> ldapConfig();

    /** It speaks with Redis. */
    Optional<PlainCheck> redisConfig();

    /** It sends an HTTP request. */
    Optional<HttpCheck> httpConfig();

    /** It sends an HTTPS request. */
    Optional<HttpsCheck> httpsConfig();

    /** Connects, and that is all. */
    static HealthCheckConfig tcp() {
        return new Builder().tcpConfig(PlainCheck.instance()).build();
    }

    /** Logs in to MySQL as this user, without a password. */
    static HealthCheckConfig mysql(String user) {
        return new Builder().mysqlConfig(DatabaseCheck.of(user)).build();
    }

    /** Logs in to PostgreSQL as this user, without a password. */
    static HealthCheckConfig pgsql(String user) {
        return new Builder().pgsqlConfig(DatabaseCheck.of(user)).build();
    }

    /** Speaks LDAP. */
    static HealthCheckConfig ldap() {
        return new Builder().ldapConfig(PlainCheck.instance()).build();
    }

    /** Speaks with Redis. */
    static HealthCheckConfig redis() {
        return new Builder().redisConfig(PlainCheck.instance()).build();
    }

    /** Gets this path by HTTP, which has to answer 200. */
    static HealthCheckConfig http(String uri) {
        return http(check -> check.uri(uri).code(200));
    }

    /** Sends this HTTP request. */
    static HealthCheckConfig http(UnaryOperator<HttpCheck.Builder> check) {
        HttpCheck http = check.apply(HttpCheck.builder()).build();
        checkHost(http.hostHeader());
        return new Builder().httpConfig(http).build();
    }

    /** Sends this HTTPS request. */
    static HealthCheckConfig https(UnaryOperator<HttpsCheck.Builder> check) {
        HttpsCheck https = check.apply(HttpsCheck.builder()).build();
        checkHost(https.hostHeader());
        return new Builder().httpsConfig(https).build();
    }

    private static void checkHost(String hostHeader) {
        if (hostHeader.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("hostHeader is \"" + hostHeader + "\"; blanks are not allowed");
        }
    }

    /** Nothing said: the server connects; in an answer, something that this version does not know. */
    static HealthCheckConfig unknown() {
        return new Builder().build();
    }

    /** Whether nothing is said, or something that this version does not know. */
    @JsonIgnore
    default boolean isUnknown() {
        return equals(unknown());
    }

    /** Builds {@link HealthCheckConfig}. */
    final class Builder extends ImmutableHealthCheckConfig.Builder {
        Builder() {}
    }
}
