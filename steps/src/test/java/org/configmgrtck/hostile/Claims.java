package org.configmgrtck.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Targets whose declaration claims what can't be. */
final class Claims {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Claims() {}

    static Map<String, Twist> all() {
        return Map.of(
                "claims-5000-roles",
                        declaring(declaration -> {
                            ArrayNode roles = declaration.putArray("roles");
                            for (int i = 0; i < 5000; i++) {
                                roles.add("role-" + i);
                            }
                        }),
                "claims-an-unknown-role",
                        declaring(declaration -> declaration.withArray("/roles").add("shv-point ")),
                "declares-unknown-options",
                        declaring(declaration -> {
                            ObjectNode options = (ObjectNode) declaration.get("options");
                            for (int i = 0; i < 5000; i++) {
                                options.put("option-" + i, "x".repeat(100));
                            }
                        }),
                "no-deployment-at-once", atOnce(BigInteger.ZERO),
                "minus-one-deployment-at-once", atOnce(BigInteger.ONE.negate()),
                "very-many-deployments-at-once", atOnce(BigInteger.TWO.pow(31)),
                "unbelievably-many-deployments-at-once", atOnce(BigInteger.TEN.pow(900)),
                "one-deployment-at-once", counting(atOnce(BigInteger.ONE), 1),
                "claims-half",
                        declaring(declaration -> declaration.putArray("roles").add("network-policy-server")));
    }

    private static Twist atOnce(BigInteger deployments) {
        return declaring(
                declaration -> ((ObjectNode) declaration.get("options")).put("deploymentsAtOnce", deployments));
    }

    static Twist declaring(Consumer<ObjectNode> change) {
        return (asked, line) -> {
            Answered answer = line.ask(asked);
            line.send(asked.isDeclaration() ? answer.with(text -> changed(text, change)) : answer);
        };
    }

    /** Complains if more deployments than these are there at once. */
    private static Twist counting(Twist twist, int most) {
        AtomicInteger there = new AtomicInteger();
        return (asked, line) -> {
            if (asked.createsDeployment() && there.incrementAndGet() > most) {
                line.target().complain(there.get() + " deployments at once");
            }
            if (asked.deletesDeployment()) {
                there.decrementAndGet();
            }
            twist.answer(asked, line);
        };
    }

    private static String changed(String text, Consumer<ObjectNode> change) {
        try {
            JsonNode node = JSON.readTree(text);
            change.accept((ObjectNode) node);
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
