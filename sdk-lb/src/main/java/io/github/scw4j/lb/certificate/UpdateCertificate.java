package io.github.scw4j.lb.certificate;

/**
 * What a certificate shall be called.
 *
 * @param name the name
 */
record UpdateCertificate(String name) {}
