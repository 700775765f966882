package org.configmgrtck.document.transcript;

import java.util.List;

/**
 * How the seven checks judge a statement of health that was submitted, as the kit recorded it.
 *
 * @param exchange the number of the exchange in which it was submitted
 * @param passed labels of the checks that let it go on, in their sequence, for example {@code 4a}
 * @param decides the label of the check that decides
 * @param notReached labels of the checks that have no say any more
 * @param requirement the id of the requirement by which it decides
 * @param outcome what it decides, in words
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
}
