package io.github.scw4j.testkit.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads requests off a connection: with a length, in chunks, or without a body. */
final class RequestReader {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LARGEST_BODY = 64 * 1024 * 1024;
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final OutputStream out;

    RequestReader(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** The next request, or nothing when the client closed the connection. */
    Optional<HttpRequest> next() throws IOException {
        String line = line();
        if (line == null || line.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new ProtocolException("not an HTTP/1 request: " + line);
        }
        HttpHeaders headers = headers();
        if (headers.first("expect")
                .filter(value -> value.equalsIgnoreCase("100-continue"))
                .isPresent()) {
            out.write(CONTINUE);
            out.flush();
        }
        String target = parts[1];
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        return Optional.of(
                new HttpRequest(parts[0].toUpperCase(Locale.ROOT), path, query, headers, Content.of(body(headers))));
    }

    private HttpHeaders headers() throws IOException {
        HttpHeaders headers = new HttpHeaders();
        while (true) {
            String line = line();
            if (line == null) {
                throw new EOFException("connection closed within the head of a request");
            }
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new ProtocolException("not a header field: " + line);
            }
            headers.add(
                    line.substring(0, colon).trim(), line.substring(colon + 1).trim());
        }
    }

    private byte[] body(HttpHeaders headers) throws IOException {
        if (headers.first("transfer-encoding")
                .filter(value -> value.equalsIgnoreCase("chunked"))
                .isPresent()) {
            return chunks();
        }
        Optional<String> length = headers.first("content-length");
        return length.isEmpty() ? new byte[0] : exactly(size(length.get(), 10));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String line = line();
            if (line == null) {
                throw new EOFException("connection closed within a chunked body");
            }
            int size = size(line.split(";", 2)[0].trim(), 16);
            if (size == 0) {
                headers(); // trailers, which nobody sends
                return body.toByteArray();
            }
            body.write(exactly(size));
            line();
        }
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("connection closed after " + bytes.length + " of " + size + " bytes");
        }
        return bytes;
    }

    private static int size(String text, int radix) throws ProtocolException {
        try {
            int size = Integer.parseInt(text, radix);
            if (size < 0 || size > LARGEST_BODY) {
                throw new ProtocolException("a body of " + text + " bytes is not taken");
            }
            return size;
        } catch (NumberFormatException e) {
            throw new ProtocolException("not a length: " + text);
        }
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        while (true) {
            int next = in.read();
            if (next < 0) {
                return line.size() == 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
            }
            if (next == '\n') {
                return line.toString(StandardCharsets.ISO_8859_1);
            }
            if (next != '\r') {
                line.write(next);
            }
            if (line.size() > LONGEST_LINE) {
                throw new ProtocolException("a line of more than " + LONGEST_LINE + " bytes");
            }
        }
    }
}
