package io.github.scw4j.core.internal.call;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** A try that got no usable answer. It never leaves this package: the call turns it into what the user sees. */
final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is known of it. */
    enum Kind {
        /** No connection: nothing was sent. */
        NOT_CONNECTED,
        /** The server is not trusted, or no TLS can be spoken with it: nothing was sent, and no repeat will help. */
        NOT_TRUSTED,
        /** Our own timeout struck after the request was sent. */
        TIMED_OUT,
        /** The connection broke after the request was sent. */
        CUT,
        /** The answer is larger than anything the APIs send. */
        TOO_LARGE
    }

    private final Kind kind;

    private NoAnswer(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    static NoAnswer because(IOException e, boolean sent, Duration timeout) {
        if (!sent) {
            return isDistrust(e)
                    ? new NoAnswer(Kind.NOT_TRUSTED, "no trusted connection: " + text(e), e)
                    : new NoAnswer(Kind.NOT_CONNECTED, "not connected: " + text(e), e);
        }
        return e instanceof InterruptedIOException
                ? new NoAnswer(Kind.TIMED_OUT, "no answer within " + timeout.toMillis() + " ms", e)
                : new NoAnswer(Kind.CUT, "the connection broke before the answer was complete: " + text(e), e);
    }

    static NoAnswer tooLarge(long limit) {
        return new NoAnswer(Kind.TOO_LARGE, "the answer is larger than " + limit + " bytes", null);
    }

    private static boolean isDistrust(IOException e) {
        if (e instanceof SSLPeerUnverifiedException) {
            return true;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return true;
            }
        }
        return e instanceof SSLException && !(e.getCause() instanceof IOException);
    }

    private static String text(IOException e) {
        if (e instanceof UnknownHostException) {
            return "unknown host " + e.getMessage();
        }
        String message = e.getMessage();
        return e instanceof ConnectException && message != null
                ? message
                : e.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }

    Kind kind() {
        return kind;
    }
}
