package org.waymark.journey.sample;

import java.util.List;

/**
 * A drawn sample: with the lists and the seed, enough to draw it again.
 *
 * @param seed       the seed
 * @param keys       the drawn children in the order of the draw: any first few are spread over the stages too
 * @param population what was drawn from
 * @param shortfall  how many children the population was short of the minimum; 0 when it was not
 * @param exchanges  children brought in for what no drawn child had, in the order in which they came
 */
public record Draw(long seed, List<String> keys, Population population, int shortfall, List<Exchange> exchanges) {

    public Draw {
        keys = List.copyOf(keys);
        exchanges = List.copyOf(exchanges);
    }
}
