package org.configmgrtck.cli;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.doubles.ListenAddress;
import picocli.CommandLine.Option;

/** Where the doubles are reached. */
final class DoubleOptions {
    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "Have the doubles listen at this address of this machine, so that a target elsewhere reaches"
                    + " them. They ask nobody who he is, and the server in them has known weaknesses: name an address"
                    + " of a trusted network only. Default: 127.0.0.1.")
    private Optional<String> bind = Optional.empty();

    @Option(
            names = "--advertise",
            paramLabel = "HOST",
            description = "The host name or address by which the target reaches the doubles. Default: that of --bind.")
    private Optional<String> advertise = Optional.empty();

    /** @throws WrongUsage if the doubles can't listen there, or nobody could reach them */
    ListenAddress address() {
        Optional<InetAddress> listening = bind.map(DoubleOptions::ofThisMachine);
        if (advertise.isEmpty()
                && listening.filter(InetAddress::isAnyLocalAddress).isPresent()) {
            throw new WrongUsage("--bind " + bind.orElseThrow() + " stands for every address, and no target can be told"
                    + " that. Add --advertise with the host name by which the target reaches this machine.");
        }
        String listen = bind.orElse("127.0.0.1");
        return new ListenAddress(listen, advertise.map(DoubleOptions::host).orElse(bracketed(listen)));
    }

    /** The options that a second call must repeat. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        bind.ifPresent(address -> words.addAll(List.of("--bind", address)));
        advertise.ifPresent(host -> words.addAll(List.of("--advertise", host)));
        return words;
    }

    private static InetAddress ofThisMachine(String address) {
        try {
            InetAddress found = InetAddress.getByName(address);
            if (!address.isBlank() && (found.isAnyLocalAddress() || NetworkInterface.getByInetAddress(found) != null)) {
                return found;
            }
        } catch (UnknownHostException | SocketException e) {
            // It is none, as below.
        }
        throw new WrongUsage("--bind " + address + " is no address of this machine. Take one of its own, or 0.0.0.0.");
    }

    private static String host(String host) {
        String bare = host.replaceAll("^\\[(.*)]$", "$1");
        if (!bare.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9.])?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            throw new WrongUsage(
                    "--advertise " + host + " is no host; it is a name or an address, without scheme and port.");
        }
        if (bare.equals("0.0.0.0") || bare.equals("::")) {
            throw new WrongUsage("--advertise " + host + " stands for every address, and no target can be told that.");
        }
        return bracketed(bare);
    }

    /** As an address of IP version 6 stands in a URL. */
    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
