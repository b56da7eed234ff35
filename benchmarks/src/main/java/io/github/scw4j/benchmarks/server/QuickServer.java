package io.github.scw4j.benchmarks.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An HTTP/1.1 server for requests without a body: one thread a connection, connections are kept, and where its answers are ready
 * it allocates nothing, so that what a benchmark counts is the client's.
 */
public final class QuickServer implements AutoCloseable {
    private static final int LARGEST_REQUEST = 16 << 10;
    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

    private final ServerSocket listening;
    private final Answers answers;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

    private QuickServer(ServerSocket listening, Answers answers) {
        this.listening = listening;
        this.answers = answers;
    }

    /**
     * Starts on a free port of the loopback address.
     *
     * @throws UncheckedIOException when there is none
     */
    public static QuickServer start(Answers answers) {
        try {
            QuickServer server = new QuickServer(new ServerSocket(0, 256, InetAddress.getLoopbackAddress()), answers);
            daemon(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer 200 with this JSON. */
    public static byte[] ok(byte[] json) {
        byte[] head =
                ("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: b9dedb99-e6b3-4197-a8b9-ff180e64cec7\r\n"
                                + "date: Fri, 03 Jul 2026 09:41:20 GMT\r\ncontent-length: " + json.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] answer = new byte[head.length + json.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(json, 0, answer, head.length, json.length);
        return answer;
    }

    /** Where it listens, such as {@code http://127.0.0.1:40123}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "quick-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket connection = listening.accept();
                connections.add(connection);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                failUnlessClosed(e);
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = connection.getInputStream();
            OutputStream out = connection.getOutputStream();
            byte[] request = new byte[LARGEST_REQUEST];
            for (int length = readHead(in, request); length > 0; length = readHead(in, request)) {
                out.write(answers.answer(request, length));
            }
        } catch (IOException e) {
            failUnlessClosed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.remove(connection);
        }
    }

    /** Reads to the empty line; 0 at the end of the stream. */
    private static int readHead(InputStream in, byte[] request) throws IOException {
        int length = 0;
        while (length < request.length) {
            int read = in.read(request, length, request.length - length);
            if (read < 0) {
                return 0;
            }
            length += read;
            if (endsHead(request, length)) {
                return length;
            }
        }
        throw new IOException("a request of more than " + LARGEST_REQUEST + " bytes");
    }

    private static boolean endsHead(byte[] request, int length) {
        for (int i = 1; i <= HEAD_END.length; i++) {
            if (length < i || request[length - i] != HEAD_END[HEAD_END.length - i]) {
                return false;
            }
        }
        return true;
    }

    /** A client that goes away, or this server being closed, ends a connection; there is nobody to be told. */
    private void failUnlessClosed(IOException e) {
        if (!listening.isClosed() && connections.isEmpty()) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
