package io.github.scw4j.testkit.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes answers, whole or broken as their {@link Delivery} asks. */
final class AnswerWriter {

    private static final int SLOW_PIECES = 20;

    private final OutputStream out;

    AnswerWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes an answer and tells whether the connection can go on. */
    boolean write(HttpAnswer answer, boolean headOnly, boolean closing) throws IOException {
        byte[] body = answer.body().bytes();
        switch (answer.delivery().way()) {
            case CUT -> {
                return false;
            }
            case TRUNCATED -> {
                send(head(answer, body.length, true), body, body.length / 2);
                return false;
            }
            case TOO_LONG -> {
                send(head(answer, body.length / 2, true), body, body.length);
                return false;
            }
            case SLOW -> {
                send(head(answer, body.length, closing), body, 0);
                slowly(body, answer.delivery().lasting().toNanos() / SLOW_PIECES);
                return true;
            }
            default -> {
                send(head(answer, body.length, closing), body, headOnly ? 0 : body.length);
                return true;
            }
        }
    }

    private void send(byte[] head, byte[] body, int length) throws IOException {
        // One write for both: two would wait for each other's acknowledgement.
        byte[] all = new byte[head.length + length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, length);
        out.write(all);
        out.flush();
    }

    private void slowly(byte[] body, long pauseNanos) throws IOException {
        int piece = Math.max(1, body.length / SLOW_PIECES);
        for (int from = 0; from < body.length; from += piece) {
            try {
                Thread.sleep(pauseNanos / 1_000_000, (int) (pauseNanos % 1_000_000));
            } catch (InterruptedException e) {
                throw new InterruptedIOException("closed while answering slowly");
            }
            out.write(body, from, Math.min(piece, body.length - from));
            out.flush();
        }
    }

    private static byte[] head(HttpAnswer answer, int length, boolean closing) {
        StringBuilder head = new StringBuilder(256)
                .append("HTTP/1.1 ")
                .append(answer.status())
                .append(' ')
                .append(reason(answer.status()))
                .append("\r\n");
        for (Map.Entry<String, String> field : answer.headers().entrySet()) {
            head.append(field.getKey()).append(": ").append(field.getValue()).append("\r\n");
        }
        if (answer.status() != 204) {
            head.append("content-length: ").append(length).append("\r\n");
        }
        if (closing) {
            head.append("connection: close\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 201 -> "Created";
            case 202 -> "Accepted";
            case 204 -> "No Content";
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 409 -> "Conflict";
            case 412 -> "Precondition Failed";
            case 423 -> "Locked";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            case 501 -> "Not Implemented";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            default -> "Status";
        };
    }
}
