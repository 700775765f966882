package org.configmgrtck.check;

import java.util.List;

/**
 * How the checks judge a statement of health: which let it go on, which decides, and which have no say any more.
 *
 * @param exchange the number of the exchange in which it was submitted
 * @param passed labels of the checks that let it go on, in their sequence
 * @param decides the label of the check that decides
 * @param notReached labels of those after it
 * @param requirement the requirement by which it decides
 * @param outcome what it decides, as scenarios say it
 */
public record Decision(
        int exchange,
        List<String> passed,
        String decides,
        List<String> notReached,
        String requirement,
        String outcome) {
    public Decision {
        passed = List.copyOf(passed);
        notReached = List.copyOf(notReached);
    }

    /** The decision that follows from what each check makes of a situation, in their sequence. */
    public static Decision of(int exchange, List<Ruling> rulings) {
        Ruling deciding = SevenChecks.first(rulings);
        int place = rulings.indexOf(deciding);
        return new Decision(
                exchange,
                labels(rulings.subList(0, place)),
                deciding.check().label(),
                labels(rulings.subList(place + 1, rulings.size())),
                deciding.requirement(),
                deciding.outcome().phrase());
    }

    /** It in one line. */
    public String inWords() {
        return "exchange " + exchange + ": check " + decides + " decides, and the outcome is " + outcome + " ("
                + requirement + ")";
    }

    private static List<String> labels(List<Ruling> rulings) {
        return rulings.stream().map(ruling -> ruling.check().label()).toList();
    }
}
