package org.configmgrtck.doubles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.exchange.Timing;

/**
 * A site server that nobody should talk to (SHV-ISOLATION-01). It has a port of its own, so that whoever connects is
 * known, whatever is asked for there, or nothing. Each connection is recorded, and broken off.
 */
public final class SiteServerDecoy implements AutoCloseable {
    private static final int WAITING = 50;
    /** In milliseconds: so long it waits for what a connection is for. */
    private static final int PATIENCE = 500;

    private static final int LONGEST_HEAD = 4096;
    private static final Pattern HTTP = Pattern.compile("([A-Z]{1,20}) (/\\S*) HTTP/");

    private final ServerSocket socket;
    private final URI url;
    private final Journal journal;
    private final Thread watch = new Thread(this::watch, "site server decoy");

    private SiteServerDecoy(ServerSocket socket, URI url, Journal journal) {
        this.socket = socket;
        this.url = url;
        this.journal = journal;
        watch.setDaemon(true);
    }

    /**
     * Opens it at a port that the operating system chooses.
     *
     * @param journal where every connection to it is recorded
     */
    public static SiteServerDecoy open(ListenAddress address, Journal journal) {
        try {
            ServerSocket socket = new ServerSocket(0, WAITING, InetAddress.getByName(address.bind()));
            URI url = URI.create("http://" + address.advertised() + ":" + socket.getLocalPort() + "/site");
            SiteServerDecoy decoy = new SiteServerDecoy(socket, url, journal);
            decoy.watch.start();
            return decoy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the site server would be. */
    public URI url() {
        return url;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        try {
            // The port is free only when nobody waits at it any more.
            watch.join(2L * PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                Timing.Running begun = Timing.start();
                connection.setSoTimeout(PATIENCE);
                record(head(connection), begun);
            } catch (IOException e) {
                // Closed, or gone before it could be looked at.
            }
        }
    }

    private static String head(Socket connection) {
        byte[] octets = new byte[LONGEST_HEAD];
        try {
            int read = connection.getInputStream().read(octets);
            return new String(octets, 0, Math.max(read, 0), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private void record(String head, Timing.Running begun) {
        Matcher http = HTTP.matcher(head);
        boolean asks = http.lookingAt();
        String method = asks ? http.group(1) : "CONNECT";
        String asked = Journal.cut(asks ? url.resolve("/") + http.group(2).substring(1) : url.toString());
        String remark =
                asks ? "broken off, since nobody has business here" : "a connection that asks for nothing in HTTP";
        journal.add(number -> new Exchange.Http(number, Peer.SITE_SERVER, method, asked, "", 0, "", remark), begun);
    }
}
