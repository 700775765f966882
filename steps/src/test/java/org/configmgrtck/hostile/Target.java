package org.configmgrtck.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A target on a loopback port: bare sockets, so that it may break every rule of HTTP. */
final class Target implements AutoCloseable {
    private final Twist twist;
    private final URI reference;
    private final int port;
    private volatile ServerSocket server;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Queue<AutoCloseable> kept = new ConcurrentLinkedQueue<>();

    Target(Twist twist, URI reference) {
        this.twist = twist;
        this.reference = reference;
        try {
            this.server = listen(0);
            this.port = server.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start("hostile target", this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Refuses connections from now on, and ends those that are open. */
    void die() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** Listens again where it did. */
    void comeBack() throws IOException {
        server = listen(port);
        start("hostile target", this::accept);
    }

    /** Takes note of something that the kit should not have done. */
    void complain(String about) {
        complaints.add(about);
    }

    /** What the kit should not have done to this target. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Closes this when the target is stopped. */
    void keep(AutoCloseable resource) {
        kept.add(resource);
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket fresh = new ServerSocket();
        fresh.setReuseAddress(true);
        fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        return fresh;
    }

    private void accept() {
        ServerSocket listening = server;
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                open.add(socket);
                start("hostile connection", () -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            Line line = new Line(socket, reference, over, this);
            twist.connected(line);
            Optional<Asked> asked = next(in);
            while (asked.isPresent()) {
                twist.answer(asked.get(), line);
                asked = next(in);
            }
        } catch (IOException | IllegalStateException e) {
            // The kit has hung up, or the twist has.
        } finally {
            open.remove(socket);
        }
    }

    private Optional<Asked> next(InputStream in) throws IOException {
        Optional<Asked> asked = Asked.next(in, requests.get() + 1);
        return asked.map(some -> new Asked(requests.incrementAndGet(), some.method(), some.path(), some.body()));
    }

    private void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        die();
        for (AutoCloseable resource : kept) {
            close(resource);
        }
        for (Thread thread : threads) {
            await(thread);
        }
    }

    private static void close(AutoCloseable resource) throws IOException {
        try {
            resource.close();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
