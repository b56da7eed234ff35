package io.github.scw4j.reconcile.plan;

/**
 * What is written around a call that must not be made twice. First {@code before}; unless all of it is written, the call is not
 * made. Then the call. When it was certainly not carried out (429, 409, 412, {@code transient_state}, not connected), {@code
 * undone} puts back what {@code before} said; when the node is gone (404), {@code gone} closes the case. In every other case,
 * success and unknown outcome alike, nothing more is written: what {@code before} said stands, and the next looks show the rest.
 *
 * @param before that the call is about to be made
 * @param undone that it was not
 * @param gone that there is nothing left to call for
 */
public record Covered(Writes before, Writes undone, Writes gone) {}
