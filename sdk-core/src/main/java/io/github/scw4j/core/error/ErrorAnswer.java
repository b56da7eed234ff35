package io.github.scw4j.core.error;

import java.io.Serializable;
import java.nio.charset.Charset;

/**
 * What the server answered instead of a success.
 *
 * @param status the HTTP status
 * @param type Scaleway's word for the error as it was sent, such as {@code quotas_exceeded}; empty when there was none
 * @param message the server's own sentence; empty when there was none
 * @param requestId the {@code X-Request-Id} that Scaleway's support asks for; empty when there was none
 * @param body the first kilobyte of the body as text, whatever it holds
 */
public record ErrorAnswer(int status, String type, String message, String requestId, String body)
        implements Serializable {
    private static final int KILOBYTE = 1024;

    /** The first kilobyte of a body as text; what is no text in this character set shows as {@code U+FFFD}. */
    public static String firstKilobyte(byte[] body, Charset charset) {
        return new String(body, 0, Math.min(body.length, KILOBYTE), charset);
    }
}
