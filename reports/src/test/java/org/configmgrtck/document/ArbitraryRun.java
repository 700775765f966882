package org.configmgrtck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.specification.Role;
import org.configmgrtck.verdict.Claim;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.verdict.Verdict;
import org.configmgrtck.verdict.Waiver;
import org.instancio.Instancio;
import org.instancio.Select;

/** Arbitrary runs of the small specification: the same seed always gives the same run. */
final class ArbitraryRun {
    /** What an arbitrary run is made of; Instancio fills it from the seed. */
    record Draw(List<Case> cases, Set<Role> roles, boolean everyRole, List<Integer> waived, int mismatch) {}

    /** One planned scenario and what becomes of it. {@code fate}: 0 deselected, 1 lost, 2 twice, 3 unplanned. */
    record Case(
            int requirement, int second, int fate, int ending, int failing, int checks, ReasonCode code, String text) {}

    private ArbitraryRun() {}

    /** A run with waivers, and with a subject that is not always what it declares. */
    static RunReport of(int seed) {
        return of(seed, fact -> fact, true);
    }

    /** The same run without waivers, of a subject that was seen to be what it declares. */
    static RunReport withoutWaivers(int seed) {
        return of(seed, fact -> fact, false);
    }

    /** The same run but for what is done to each fact. */
    static RunReport of(int seed, UnaryOperator<Fact> change) {
        return of(seed, change, true);
    }

    private static RunReport of(int seed, UnaryOperator<Fact> change, boolean besides) {
        Draw draw = Instancio.of(Draw.class)
                .withSeed(seed)
                .lenient()
                .generate(
                        Select.field(Draw::cases),
                        gen -> gen.collection().minSize(0).maxSize(25))
                .generate(
                        Select.field(Draw::waived),
                        gen -> gen.collection().minSize(0).maxSize(4))
                .generate(Select.field(Draw::mismatch), gen -> gen.ints().range(0, 9))
                .generate(Select.field(Case::requirement), gen -> gen.ints().range(0, 7))
                .generate(Select.field(Case::second), gen -> gen.ints().range(0, 20))
                .generate(Select.field(Case::fate), gen -> gen.ints().range(0, 60))
                .generate(Select.field(Case::ending), gen -> gen.ints().range(0, 40))
                .generate(Select.field(Case::failing), gen -> gen.ints().range(0, 8))
                .generate(Select.field(Case::checks), gen -> gen.ints().range(0, 40))
                .create();
        List<String> ids = new ArrayList<>(Small.SPECIFICATION.requirements().keySet());
        // Even seeds are tame, so that whole and conformant runs occur among the arbitrary ones.
        boolean tame = seed % 2 == 0;
        Claim claim = Small.claim(tame ? Set.of(Role.POLICY_CLIENT) : draw.roles());
        List<PlannedScenario> all = new ArrayList<>();
        Set<String> selected = new TreeSet<>();
        List<Fact> facts = new ArrayList<>();
        int number = 0;
        for (Case one : tame ? widened(draw.cases()) : draw.cases()) {
            String first = ids.get(tame ? one.requirement() % 3 : one.requirement());
            String second = one.second() < ids.size() && !tame ? ids.get(one.second()) : first;
            String[] asked = first.equals(second) ? new String[] {first} : new String[] {first, second};
            PlannedScenario planned = Small.planned("case-" + number++, asked);
            Outcome outcome = outcome(one, ids, asked, tame);
            Fact fact = change.apply(fact(planned, outcome, tame ? 1 : one.checks()));
            if (one.fate() != 3 || tame) {
                all.add(planned);
            }
            if (one.fate() == 0 && (seed % 4 != 0)) {
                continue;
            }
            if (one.fate() != 3 || tame) {
                selected.add(planned.scenario());
            }
            if (one.fate() != 1 || tame) {
                facts.add(fact);
            }
            if (one.fate() == 2 && !tame) {
                facts.add(fact);
            }
        }
        Plan plan = new Plan(all, selected);
        Judgement bare = Judgement.of(Small.SPECIFICATION, claim, plan, facts);
        Judgement judgement = besides
                ? Judgement.of(
                        Small.SPECIFICATION,
                        claim,
                        plan,
                        facts,
                        waivers(seed, draw, bare),
                        mismatches(draw.mismatch()),
                        seed % 7 == 0)
                : bare;
        return Small.report(claim, new Invocation(List.of(), false, List.of()), judgement);
    }

    /** Of three seeds, one waives just what failed or stayed unclear, one waives anything, and one nothing. */
    private static List<Waiver> waivers(int seed, Draw draw, Judgement bare) {
        if (seed % 3 == 0) {
            return bare.scenarios().stream()
                    .filter(one -> one.verdict() == Verdict.FAIL || one.verdict() == Verdict.INCONCLUSIVE)
                    .map(one -> Small.waiver(one.scenario()))
                    .toList();
        }
        List<String> ids = new ArrayList<>(Small.SPECIFICATION.requirements().keySet());
        bare.scenarios().forEach(one -> ids.add(one.scenario()));
        return seed % 3 == 1
                ? draw.waived().stream()
                        .map(pick -> Small.waiver(ids.get(Math.floorMod(pick, ids.size()))))
                        .toList()
                : List.of();
    }

    private static List<Mismatch> mismatches(int draw) {
        return switch (draw) {
            case 0 -> List.of(new Mismatch(Mismatch.Kind.OVER_CLAIMED, "claims more than it serves"));
            case 1 -> List.of(new Mismatch(Mismatch.Kind.UNDER_CLAIMED, "serves more than it claims"));
            default -> List.of();
        };
    }

    private static List<Case> widened(List<Case> cases) {
        List<Case> wide = new ArrayList<>(cases);
        wide.add(new Case(0, 20, 50, 40, 0, 1, ReasonCode.HANG, "a"));
        wide.add(new Case(1, 20, 50, 40, 0, 1, ReasonCode.HANG, "b"));
        return wide;
    }

    private static Outcome outcome(Case one, List<String> ids, String[] asked, boolean tame) {
        String failing = one.failing() < 8 && !tame ? ids.get(one.failing()) : asked[0];
        return switch (one.ending()) {
            case 0 -> new Outcome.KitError(one.text());
            case 1, 2, 3 -> new Outcome.Inconclusive(one.code(), one.text());
            case 4, 5, 6 -> new Outcome.Failed(new Finding(failing, "something", one.text(), List.of(1)));
            case 7, 8, 9 -> new Outcome.NotApplicable(one.text());
            default -> new Outcome.Passed();
        };
    }

    /** Some of the inconclusive were ended before their first step. */
    private static boolean reached(Outcome outcome, int checks) {
        return !(outcome instanceof Outcome.Inconclusive) || checks % 3 != 0;
    }

    private static Fact fact(PlannedScenario planned, Outcome outcome, int checks) {
        Fact fact = Small.fact(planned, outcome);
        return new Fact(
                fact.scenario(),
                fact.name(),
                fact.feature(),
                fact.line(),
                fact.rule(),
                fact.requirements(),
                fact.readings(),
                reached(outcome, checks) ? fact.steps() : List.of(),
                checks,
                outcome,
                fact.duration(),
                fact.transcript(),
                List.of());
    }
}
