package io.github.scw4j.reconcile.kubernetes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a server says, part by part; the first few thousand bytes of it. */
final class Words {
    private static final int ENOUGH = 4096;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    synchronized void add(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            byte[] read = new byte[Math.min(part.remaining(), ENOUGH - bytes.size())];
            part.get(read);
            bytes.writeBytes(read);
        }
    }

    synchronized String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
