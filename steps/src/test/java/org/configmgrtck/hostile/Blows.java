package org.configmgrtck.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** What targets send to the doubles: too much, too little, for ever, or rubbish. */
final class Blows {
    private static final byte[] MEGABYTE = new byte[1 << 20];

    private Blows() {}

    static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    }

    /** Sends this, and takes in what comes until the double hangs up, or has been silent for a while. */
    static void exchange(URI there, String text) {
        exchange(there, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static void exchange(URI there, byte[] octets) {
        try (Socket socket = new Socket(there.getHost(), there.getPort())) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(octets);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            drain(socket.getInputStream());
        } catch (IOException e) {
            // It hung up, or said nothing: both are the double's right.
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] octets = new byte[8192];
        while (in.read(octets) >= 0) {
            // Nobody wants to know.
        }
    }

    static void flood(URI there, int requests) throws IOException {
        byte[] many = get(there.getPath() + "/nothing")
                .replace("Connection: close\r\n", "")
                .repeat(100)
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < requests / 100; i += 10) {
            try (Socket socket = new Socket(there.getHost(), there.getPort())) {
                for (int j = 0; j < 10; j++) {
                    socket.getOutputStream().write(many);
                }
                socket.getOutputStream().write(get(there.getPath()).getBytes(StandardCharsets.ISO_8859_1));
                drain(socket.getInputStream());
            }
        }
    }

    static void guess(URI site) {
        for (int i = 1; i < 20; i++) {
            String other = site.getPath().replaceFirst("[^/]+$", "d" + i);
            exchange(site, get(other + "/x"));
        }
    }

    static void hugeBody(URI there) {
        try (Socket socket = new Socket(there.getHost(), there.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + there.getPath()
                                    + "/StatusReceiver HTTP/1.1\r\nHost: h\r\nContent-Type: text/xml\r\nContent-Length: "
                                    + (100L << 20) + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            byte[] filler = MEGABYTE.clone();
            Arrays.fill(filler, (byte) ' ');
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write(filler);
            }
        } catch (IOException e) {
            // It did not want to hear the end.
        }
    }

    static void chunks(URI there) {
        try (Socket socket = new Socket(there.getHost(), there.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + there.getPath() + "/x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write("100000\r\n".getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(MEGABYTE);
                socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            // It did not want to hear the end.
        }
    }

    /** A gigabyte of zeros, compressed to a megabyte. */
    static void bomb(URI there) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 300; i++) {
                zip.write(MEGABYTE);
            }
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST " + there.getPath() + "/x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n"
                        + "Content-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(packed.toByteArray());
        exchange(there, request.toByteArray());
    }

    static void keep(Line line, URI there, int connections, String text) {
        for (int i = 0; i < connections; i++) {
            try {
                Socket socket = new Socket(there.getHost(), there.getPort());
                line.target().keep(socket);
                socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** A message that says that it has two gigabytes. */
    static void endless(URI there) {
        try (Socket socket = new Socket(there.getHost(), there.getPort())) {
            socket.getOutputStream().write(new byte[] {0x30, (byte) 0x84, 0x7f, -1, -1, -1, 0x02, 0x01, 0x01, 0x63});
            socket.getOutputStream()
                    .write(new byte[] {(byte) 0x84, 0x7f, -1, -1, -16, 0x04, (byte) 0x84, 0x7f, -1, -1, -32});
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write(MEGABYTE);
            }
        } catch (IOException e) {
            // It did not want to hear the end.
        }
    }

    static byte[] garbage() {
        byte[] octets = new byte[20_000];
        new Random(7).nextBytes(octets);
        return octets;
    }
}
