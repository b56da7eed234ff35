package io.github.scw4j.core.internal.call;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A server that says over its sockets exactly what a test tells it to, byte by byte. The first request gets the first answer,
 * on whatever connection it comes; the last answer is given to all further requests.
 */
final class WireServer implements AutoCloseable {
    /** One answer. It writes what it likes and closes the socket if it likes. */
    @FunctionalInterface
    interface Reply {
        void to(Socket socket, OutputStream out) throws IOException;
    }

    /** A request as it came: its head, lines in lower case, and its body. */
    record Received(String head, String body) {
        boolean has(String headerInLowerCase) {
            return head.lines().anyMatch(line -> line.startsWith(headerInLowerCase + ":"));
        }
    }

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> connections = new ArrayList<>();
    private final List<Received> received = new ArrayList<>();
    private final List<Reply> replies;

    WireServer(Reply... replies) throws IOException {
        this.replies = List.of(replies);
        start("accept", this::accept);
    }

    /** A well-formed answer; the connection stays open. */
    static Reply says(int status, String headers, String body) {
        return (socket, out) -> write(
                out,
                "HTTP/1.1 " + status + " Told\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                        + "\r\n" + headers + (headers.isEmpty() ? "" : "\r\n") + "\r\n" + body);
    }

    /** A success in JSON. */
    static Reply json(String body) {
        return says(200, "Content-Type: application/json", body);
    }

    /** These characters and nothing else, then the end of the connection. */
    static Reply raw(String text) {
        return (socket, out) -> {
            write(out, text);
            socket.close();
        };
    }

    /** No answer; the connection breaks. */
    static Reply cut() {
        return (socket, out) -> socket.close();
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    synchronized List<Received> received() {
        return List.copyOf(received);
    }

    synchronized int connections() {
        return connections.size();
    }

    private void start(String name, Runnable loop) {
        Thread thread = new Thread(loop, "wire-server-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listening.accept();
                synchronized (this) {
                    connections.add(socket);
                }
                start("connection", () -> serve(socket));
            }
        } catch (IOException e) {
            assertClosed(listening.isClosed(), e);
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            while (!socket.isClosed()) {
                Received request = read(in);
                if (request == null) {
                    return;
                }
                next(request).to(socket, socket.getOutputStream());
            }
        } catch (SocketException e) {
            return; // the client went away, or the test is over: what that means is the test's business
        } catch (IOException e) {
            assertClosed(socket.isClosed(), e);
        }
    }

    private synchronized Reply next(Received request) {
        received.add(request);
        return replies.get(Math.min(received.size(), replies.size()) - 1);
    }

    private static Received read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.write(next);
        }
        String lines = head.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int length = lines.lines()
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(
                        line.substring("content-length:".length()).strip()))
                .findFirst()
                .orElse(0);
        return new Received(lines, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static void assertClosed(boolean closed, IOException e) {
        if (!closed) {
            throw new IllegalStateException("the server of the test broke", e);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        synchronized (this) {
            for (Socket socket : connections) {
                socket.close();
            }
        }
    }
}
