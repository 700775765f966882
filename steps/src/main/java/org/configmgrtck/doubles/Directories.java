package org.configmgrtck.doubles;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.net.ssl.TrustManager;
import org.apache.directory.server.core.api.DirectoryService;
import org.apache.directory.server.ldap.LdapServer;
import org.apache.directory.server.protocol.shared.transport.TcpTransport;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.transport.socket.SocketAcceptor;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;

/**
 * The one LDAP server of a run. It listens on loopback unless told otherwise, at a port that the operating system
 * chooses, and carries the directories of all deployments, each in a domain of its own.
 */
public final class Directories implements AutoCloseable {
    private static final int THREADS = 8;
    private static final int BACKLOG = 500;

    private final DirectoryService service;
    private final LdapServer server;
    private final SocketAcceptor acceptor;
    private final Subtrees subtrees;
    private final DirectoryStore store;
    private final ArrivalLog arrivals = new ArrivalLog();
    private final URI url;

    private Directories(DirectoryService service, ListenAddress address, Journal late) throws Exception {
        this.service = service;
        this.subtrees = new Subtrees(late);
        ReadWriteLock lock = new ReentrantReadWriteLock();
        this.store = new DirectoryStore(service, lock.writeLock());
        TcpTransport transport = new TcpTransport(address.bind(), 0, THREADS, BACKLOG);
        this.server = new LdapServer();
        server.setDirectoryService(service);
        server.setTransports(transport);
        // There is no TLS: without this the certificates of the Java installation would be read.
        server.setTrustManagers(new TrustManager[0]);
        server.start();
        this.acceptor = transport.getAcceptor();
        this.url = URI.create("ldap://" + address.advertised() + ":"
                + acceptor.getLocalAddress().getPort());
        // Nobody knows the port yet, so no connection goes past it. Behind "executor" an operation has a thread of its
        // own.
        acceptor.getFilterChain().addAfter("executor", "recorder", new LdapRecorder(subtrees, lock, arrivals));
        acceptor.getFilterChain().addFirst("bounds", new LdapBounds(arrivals));
    }

    /** Starts the server on loopback. It takes about a second the first time in a process. */
    public static Directories start() {
        return start(ListenAddress.loopback());
    }

    /** Starts the server. */
    public static Directories start(ListenAddress address) {
        return start(address, new Journal());
    }

    /**
     * Starts the server.
     *
     * @param late where operations are recorded that come after their deployment has ended
     */
    public static Directories start(ListenAddress address, Journal late) {
        try {
            DirectoryService service = MemoryDirectoryService.start();
            return new Directories(service, address, late);
        } catch (Exception e) {
            throw new IllegalStateException("The directory double does not start: " + e.getMessage(), e);
        }
    }

    /**
     * Opens the directory of a deployment.
     *
     * @param deployment a name of letters, digits, dots, hyphens and underscores, that no other open deployment has
     * @param peer {@link Peer#DIRECTORY} or {@link Peer#DESIGNATED_DIRECTORY}; a deployment may have both
     * @param journal where every finished operation in it is recorded
     */
    public Directory open(String deployment, Peer peer, Journal journal) {
        if (!deployment.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("The deployment name '" + deployment
                    + "' does not fit into a distinguished name. Use letters, digits, dots, hyphens and underscores.");
        }
        String name = switch (peer) {
            case DIRECTORY -> deployment;
            case DESIGNATED_DIRECTORY -> deployment + "-designated";
            default -> throw new IllegalArgumentException("The peer " + peer + " is no directory.");
        };
        return new Directory(url, subtrees, new Subtree(name, peer, journal), store, arrivals);
    }

    /** How many domains there are. */
    int domains() {
        return store.domains();
    }

    /** Stops the server. Connections that clients keep open are cut. */
    @Override
    public void close() {
        acceptor.unbind();
        for (IoSession session : acceptor.getManagedSessions().values()) {
            session.closeNow().awaitUninterruptibly(TimeUnit.SECONDS.toMillis(1));
        }
        server.stop();
        acceptor.dispose(true);
        try {
            service.shutdown();
        } catch (Exception e) {
            throw new IllegalStateException("The directory double does not stop: " + e.getMessage(), e);
        }
    }
}
