package org.configmgrtck.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.Check;
import org.configmgrtck.check.CheckedCall;
import org.configmgrtck.check.Discrepancy;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Inconclusive;

/**
 * Puts checks to the scenario's question, and counts them, so that no scenario passes without having asked. What was seen
 * only in part is not judged.
 */
public final class Examiner {
    /** What stands for checks that are counted and not kept one by one. */
    public static final String WALK = "Walk";

    private final Question question;
    private final Optional<Deployment> deployment;
    private final List<CheckedCall> calls = new ArrayList<>();
    private int checks;

    public Examiner(Question question, Deployment deployment) {
        this.question = question;
        this.deployment = Optional.of(deployment);
    }

    /** For checks of what was not seen in a deployment. */
    public Examiner(Question question) {
        this.question = question;
        this.deployment = Optional.empty();
    }

    /**
     * Makes a check, keeps what it was made of, and puts what it found.
     *
     * @throws NonConformance if the check found a discrepancy
     * @throws Inconclusive if there were more exchanges than the journal keeps
     */
    public <A> void examine(Check.Of1<A> check, A a) {
        put(check, check.on(a), a);
    }

    /** As {@link #examine(Check.Of1, Object)}, of two inputs. */
    public <A, B> void examine(Check.Of2<A, B> check, A a, B b) {
        put(check, check.on(a, b), a, b);
    }

    /** As {@link #examine(Check.Of1, Object)}, of three inputs. */
    public <A, B, C> void examine(Check.Of3<A, B, C> check, A a, B b, C c) {
        put(check, check.on(a, b, c), a, b, c);
    }

    /** As {@link #examine(Check.Of1, Object)}, of four inputs. */
    public <A, B, C, D> void examine(Check.Of4<A, B, C, D> check, A a, B b, C c, D d) {
        put(check, check.on(a, b, c, d), a, b, c, d);
    }

    /** As {@link #examine(Check.Of1, Object)}, of six inputs. */
    public <A, B, C, D, E, F> void examine(Check.Of6<A, B, C, D, E, F> check, A a, B b, C c, D d, E e, F f) {
        put(check, check.on(a, b, c, d, e, f), a, b, c, d, e, f);
    }

    private void put(Check check, Optional<Discrepancy> discrepancy, Object... inputs) {
        requireAllSeen();
        checks++;
        Optional<Finding> found = discrepancy.map(one -> one.against(question.requirement()));
        calls.add(CheckedCall.of(check, found, inputs));
        found.ifPresent(finding -> {
            throw new NonConformance(finding);
        });
    }

    /**
     * Counts checks that found nothing wrong, and puts what one more found.
     *
     * @param right how many found nothing wrong
     * @param found what another found wrong, which names the requirement that is not met; empty if there is none
     * @throws NonConformance if something was found
     * @throws Inconclusive if there were more exchanges than the journal keeps
     */
    public void examine(int right, Optional<Finding> found) {
        requireAllSeen();
        checks += right;
        calls.add(new CheckedCall(WALK, List.of(right), found));
        found.ifPresent(finding -> {
            checks++;
            throw new NonConformance(finding);
        });
    }

    private void requireAllSeen() {
        int refused = deployment.map(d -> d.journal().refused()).orElse(0);
        if (refused > 0) {
            throw new Inconclusive(
                    ReasonCode.FLOOD,
                    "there were more exchanges with the doubles than the kit keeps: " + refused + " are not recorded");
        }
    }

    /**
     * Puts what the scenario shows as a whole, once its steps have come to their end. This does not count as a check: a
     * scenario whose steps checked nothing has shown nothing, and is left to be caught as that.
     *
     * @param found what is wrong, which names the requirement that is not met; empty if nothing is
     * @throws NonConformance if something was found
     */
    public void conclude(Optional<Finding> found) {
        if (checks > 0) {
            found.ifPresent(finding -> {
                throw new NonConformance(finding);
            });
        }
    }

    /** The checks that were made one by one, in order, with their inputs. */
    public List<CheckedCall> calls() {
        return List.copyOf(calls);
    }

    /** How many checks were made. */
    public int checks() {
        return checks;
    }
}
