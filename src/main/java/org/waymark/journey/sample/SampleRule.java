package org.waymark.journey.sample;

/**
 * What the framework asks of a sample.
 *
 * @param minimum            children to be drawn (framework of May 2012, paragraph 43)
 * @param closedWithinMonths calendar months before day one within which a closed case counts (paragraph 38)
 */
public record SampleRule(int minimum, int closedWithinMonths) {

    public SampleRule {
        if (minimum < 1 || closedWithinMonths < 0) {
            throw new IllegalArgumentException("A sample has at least one child, and its months are not negative");
        }
    }
}
