package io.github.scw4j.testkit.internal.instance;

import java.util.List;

/**
 * An image of the marketplace in one zone, for one architecture and one kind of storage.
 *
 * @param image the image
 * @param label what the marketplace calls it, for example {@code ubuntu_jammy}
 * @param type {@code instance_local} or {@code instance_sbs}
 * @param compatibleTypes commercial types that can run it
 */
record LocalImage(Image image, String label, String type, List<String> compatibleTypes) {

    static final String LOCAL = "instance_local";
    static final String BLOCK = "instance_sbs";

    boolean isLocal() {
        return type.equals(LOCAL);
    }
}
