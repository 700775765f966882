package org.configmgrtck.doubles;

import java.util.List;

/**
 * What came to the server of a double, apart from what its journal has.
 *
 * @param ever connections since the server was started, by whomever
 * @param lately connections since the double was opened
 * @param astray operations since then that went to nothing that is there, in words and cut short; the last ones only
 */
public record Arrivals(long ever, long lately, List<String> astray) {
    public Arrivals {
        astray = List.copyOf(astray);
    }
}
