package io.github.scw4j.reconcile.annotation;

/** What a health check does, by the word of its annotation. */
enum HealthCheckKind {
    TCP,
    HTTP,
    HTTPS,
    MYSQL,
    PGSQL,
    REDIS,
    LDAP
}
