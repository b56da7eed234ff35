package io.github.scw4j.testkit.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/**
 * A small HTTP/1.1 server on plain sockets: one thread per connection, connections kept alive, and full control over what
 * goes out, because the faults of the test kit need to break exactly that.
 */
public final class HttpServer implements AutoCloseable {

    private static final int BACKLOG = 1024;

    private final ServerSocket listening;
    private final HttpHandler handler;
    private final ExecutorService threads = ConnectionThreads.create();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

    private HttpServer(ServerSocket listening, HttpHandler handler) {
        this.listening = listening;
        this.handler = handler;
    }

    /**
     * Starts listening on the loopback address.
     *
     * @param port port, 0 for any free one
     * @throws UncheckedIOException when the port cannot be had
     */
    public static HttpServer start(int port, HttpHandler handler) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), BACKLOG);
            HttpServer server = new HttpServer(socket, handler);
            Thread accepting = new Thread(server::accept, "embedded-scaleway-" + socket.getLocalPort());
            accepting.setDaemon(true);
            accepting.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on 127.0.0.1:" + port + ": " + e.getMessage(), e);
        }
    }

    /** The port that is listened on. */
    public int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                connections.add(socket);
                threads.execute(() -> serve(socket));
            } catch (SocketException e) {
                return; // closed: that is how the loop ends
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            new HttpConnection(socket, handler).serve();
        } catch (IOException e) {
            // The client went away, or close() took the socket from under us: nobody is left to be told.
            return;
        } finally {
            connections.remove(socket);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : connections) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close port " + port(), e);
        } finally {
            threads.shutdownNow();
        }
    }
}
