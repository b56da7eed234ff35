package io.github.scw4j.core.error;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The server did what it was asked, and its answer could not be read: the API changed, or something on the way did it. The call
 * is never sent again for that; {@link #outcome()} is {@link Outcome#DONE}.
 *
 * <p>What stood at the place is not in the message, as it may be a secret; {@link #body()} has the beginning of the answer.
 */
public final class DecodeException extends CallException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String requestId;
    private final String path;
    private final String body;

    /** Only for the SDK's own use, and for tests that need one. */
    public DecodeException(int status, Optional<String> requestId, byte[] body, CallSummary call, IOException why) {
        super(
                "the server did it, but its answer cannot be read" + where(why) + ": " + what(why, body) + " (HTTP "
                        + status + requestId.map(id -> ", request " + id).orElse("") + ")",
                call,
                Outcome.DONE,
                null); // Jackson's own message may quote the answer
        this.status = status;
        this.requestId = requestId.orElse("");
        this.path = path(why);
        this.body = ErrorAnswer.firstKilobyte(body, StandardCharsets.UTF_8);
    }

    private static String where(IOException why) {
        String path = path(why);
        if (!path.isEmpty()) {
            return " at " + path;
        }
        JsonLocation location = why instanceof JsonProcessingException json ? json.getLocation() : null;
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String what(IOException why, byte[] body) {
        if (body.length == 0) {
            return "the body is empty";
        }
        if (why instanceof ValueInstantiationException && why.getCause() != null) {
            return String.valueOf(why.getCause().getMessage()); // said by one of our own types
        }
        if (why instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return mismatch.getTargetType() == Object.class
                    ? mismatch.getOriginalMessage() // said by our own decoder
                    : "expected " + mismatch.getTargetType().getSimpleName();
        }
        if (why instanceof JsonMappingException) {
            return "a value of another form than expected";
        }
        return why instanceof JsonProcessingException ? "no valid JSON" : String.valueOf(why.getMessage());
    }

    private static String path(IOException why) {
        if (!(why instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    /** The HTTP status, a success. */
    public int status() {
        return status;
    }

    /** The {@code X-Request-Id} that Scaleway's support asks for. */
    public Optional<String> requestId() {
        return ApiException.text(requestId);
    }

    /** Where in the answer it could not be read, such as {@code pools[2].size}; empty where all of it is unreadable. */
    public String path() {
        return path;
    }

    /** The first kilobyte of the answer as text. Mind that answers can hold secrets. */
    public String body() {
        return body;
    }
}
