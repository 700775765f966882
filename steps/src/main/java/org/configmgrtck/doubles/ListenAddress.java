package org.configmgrtck.doubles;

/**
 * Where the doubles listen, and by which name a subject reaches them.
 *
 * @param bind a host name or address of this machine
 * @param advertised the host name or address that stands in the addresses which a subject is given
 */
public record ListenAddress(String bind, String advertised) {
    /** For subjects on this machine only; the servers behind the doubles are not meant for open networks. */
    public static ListenAddress loopback() {
        return new ListenAddress("127.0.0.1", "127.0.0.1");
    }
}
