package org.configmgrtck.reference;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import org.configmgrtck.reference.api.Endpoint;
import org.configmgrtck.reference.deployment.Deployments;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.endpoint.EndpointServer;
import org.configmgrtck.reference.misbehaviour.Catalogue;
import org.configmgrtck.reference.misbehaviour.Misbehaviour;

/**
 * The reference implementation as a tool, named {@code configmgr-reference}. It prints one line,
 * {@code listening on http://127.0.0.1:PORT}, and serves until its thread is interrupted. Any number of them can run at
 * once in one JVM.
 *
 * <p>Exit codes: 0 it was interrupted and has stopped; 64 wrong usage; 70 it could not start.
 */
public final class ReferenceTool implements ToolProvider {
    private static final int DONE = 0;
    private static final int WRONG_USAGE = 64;
    private static final int COULD_NOT_START = 70;

    @Override
    public String name() {
        return "configmgr-reference";
    }

    @Override
    public int run(PrintWriter out, PrintWriter err, String... args) {
        Arguments arguments;
        try {
            arguments = Arguments.parse(args);
        } catch (IllegalArgumentException e) {
            return complain(err, e.getMessage(), WRONG_USAGE);
        }
        if (arguments.listMisbehaviours()) {
            return list(out);
        }
        Supplier<Parts> parts = arguments
                .misbehaviour()
                .map(misbehaviour -> (Supplier<Parts>) misbehaviour::parts)
                .orElse(Parts::honest);
        try {
            return serve(out, arguments, parts);
        } catch (IOException e) {
            String reason = "The port " + arguments.port() + " can't be had (" + e.getMessage() + "). Choose another.";
            return complain(err, reason, COULD_NOT_START);
        }
    }

    private static int serve(PrintWriter out, Arguments arguments, Supplier<Parts> parts) throws IOException {
        Deployments deployments = new Deployments();
        EndpointServer server =
                EndpointServer.start(Endpoint.router(deployments, parts, arguments.roles()), arguments.port());
        // In this order: a policy cycle that still runs ends with its deployment, and the server waits for it.
        try (server;
                deployments) {
            out.println("listening on http://127.0.0.1:" + server.port());
            out.flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // That is how it is told to stop.
        }
        return DONE;
    }

    private static int list(PrintWriter out) {
        for (Misbehaviour misbehaviour : Catalogue.all()) {
            out.println(misbehaviour.name() + "\t" + misbehaviour.requirements() + "\t" + misbehaviour.sentence());
        }
        out.flush();
        return DONE;
    }

    private static int complain(PrintWriter err, String sentence, int exitCode) {
        err.println(sentence);
        err.flush();
        return exitCode;
    }
}
