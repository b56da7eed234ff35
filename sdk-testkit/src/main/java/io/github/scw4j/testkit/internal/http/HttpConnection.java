package io.github.scw4j.testkit.internal.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Optional;

/** One connection: request after request until either side has had enough. */
final class HttpConnection {

    private static final int BUFFER = 16 * 1024;

    private final HttpHandler handler;
    private final RequestReader reader;
    private final AnswerWriter writer;

    HttpConnection(Socket socket, HttpHandler handler) throws IOException {
        this.handler = handler;
        OutputStream out = socket.getOutputStream();
        this.reader = new RequestReader(new BufferedInputStream(socket.getInputStream(), BUFFER), out);
        this.writer = new AnswerWriter(out);
    }

    void serve() throws IOException {
        boolean open = true;
        while (open) {
            Optional<HttpRequest> request = reader.next();
            open = request.isPresent() && serve(request.get());
        }
    }

    private boolean serve(HttpRequest request) throws IOException {
        try {
            HttpAnswer answer = handler.answer(request);
            boolean close = request.headers()
                    .first("connection")
                    .map(value -> value.equalsIgnoreCase("close"))
                    .orElse(false);
            return writer.write(answer, request.method().equals("HEAD"), close) && !close;
        } finally {
            handler.answered();
        }
    }
}
