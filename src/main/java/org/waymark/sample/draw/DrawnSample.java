package org.waymark.sample.draw;

import java.util.List;

/**
 * A drawn sample.
 *
 * @param keys   the drawn children: the first few are spread over the strata too
 * @param strata what they were drawn from, in the order of the journey
 */
public record DrawnSample(List<String> keys, List<Stratum> strata) {

    public DrawnSample {
        keys = List.copyOf(keys);
        strata = List.copyOf(strata);
    }
}
