package org.configmgrtck.subject;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A subject that is nothing but a socket: it writes whatever a test has it write, HTTP or not. */
final class RawSubject implements AutoCloseable {
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** What is written to a connection, once the head of the request was read. */
    interface Writing {
        void to(Socket socket, OutputStream out) throws IOException;
    }

    RawSubject(Writing writing) {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(() -> accept(writing));
    }

    /** Answers 200 with these lines of the head, and this body. */
    static RawSubject answering(List<String> head, byte[] body) {
        return new RawSubject((socket, out) -> {
            out.write(head("HTTP/1.1 200 OK", head));
            out.write(body);
        });
    }

    static byte[] head(String status, List<String> lines) {
        String text = status + "\r\n" + String.join("\r\n", lines) + (lines.isEmpty() ? "" : "\r\n") + "\r\n";
        return text.getBytes(ISO_8859_1);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** The first lines of the requests. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    private void accept(Writing writing) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket, writing));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket, Writing writing) {
        try (socket) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            String first = in.readLine();
            requests.add(first == null ? "" : first);
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {}
            writing.to(socket, socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // The kit has hung up, which is what some tests are about.
        }
    }
}
