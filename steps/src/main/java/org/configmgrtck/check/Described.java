package org.configmgrtck.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;

/** One kind of exchange that the contract describes: something that a subject may ask a double for. */
sealed interface Described {
    /** Whether the exchange is of this kind, whatever was answered. */
    boolean covers(Exchange exchange);

    /**
     * A request over HTTP.
     *
     * @param address path and query below the double's own address. Case does not count. A word in braces stands for
     *     anything in its place but a slash or a question mark.
     */
    static Described request(Peer peer, String method, String address) {
        Pattern braces = Pattern.compile("\\{\\w+}");
        String expression =
                Stream.of(braces.split(address, -1)).map(Pattern::quote).collect(Collectors.joining("[^/?]+"));
        return new Request(peer, method, Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
    }

    /** Everything in these directories that changes nothing: to bind, to search, to compare. */
    static Described reads(Peer... directories) {
        return new Operations(Set.copyOf(List.of(directories)), Set.of("bind", "search", "compare"), false);
    }

    /** Writing below the System Management container of these directories, granted or not. */
    static Described publishes(Peer... directories) {
        return new Operations(Set.copyOf(List.of(directories)), Set.of("add", "modify", "delete"), true);
    }

    /** A request over HTTP. */
    record Request(Peer peer, String method, Pattern address) implements Described {
        @Override
        public boolean covers(Exchange exchange) {
            return exchange instanceof Exchange.Http http
                    && http.peer() == peer
                    && http.method().equals(method)
                    && address.matcher(AskedFor.address(http)).matches();
        }
    }

    /** Operations in directories. */
    record Operations(Set<Peer> directories, Set<String> names, boolean onlyInContainer) implements Described {
        @Override
        public boolean covers(Exchange exchange) {
            return exchange instanceof Exchange.Ldap ldap
                    && directories.contains(ldap.peer())
                    && names.contains(ldap.operation())
                    && (!onlyInContainer || AskedFor.isInContainer(ldap));
        }
    }
}
