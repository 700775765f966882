package org.configmgrtck.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Just enough BER to write LDAP messages that no library would. */
final class Ber {
    private Ber() {}

    static byte[] of(int tag, byte[]... contents) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] content : contents) {
            all.writeBytes(content);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(tag);
        whole.write(0x84);
        for (int shift = 24; shift >= 0; shift -= 8) {
            whole.write(all.size() >>> shift);
        }
        whole.writeBytes(all.toByteArray());
        return whole.toByteArray();
    }

    static byte[] text(int tag, String text) {
        return of(tag, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] message(int id, byte[] operation) {
        return of(0x30, of(0x02, new byte[] {(byte) id}), operation);
    }

    /** A simple bind with a name and no password. */
    static byte[] bind(int id, String name) {
        return message(id, of(0x60, of(0x02, new byte[] {3}), text(0x04, name), text(0x80, "")));
    }

    /** A search of one entry, for its attributes. */
    static byte[] search(int id, String base, int scope) {
        byte[] none = of(0x02, new byte[] {0});
        byte[] operation = of(
                0x63,
                text(0x04, base),
                of(0x0a, new byte[] {(byte) scope}),
                of(0x0a, new byte[] {0}),
                none,
                none,
                of(0x01, new byte[] {0}),
                text(0x87, "objectClass"),
                of(0x30));
        return message(id, operation);
    }

    /** The addition of an entry with so many attributes. */
    static byte[] add(int id, String name, int attributes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < attributes; i++) {
            all.writeBytes(of(0x30, text(0x04, "description"), of(0x31, text(0x04, "value " + i))));
        }
        return message(id, of(0x68, text(0x04, name), of(0x30, all.toByteArray())));
    }
}
