package org.waymark.sample.draw;

import java.time.LocalDate;
import java.util.List;
import org.waymark.journey.Stage;

/**
 * What the framework asks of a sample.
 *
 * @param minimum            children to be drawn (framework of May 2012, paragraph 43); 0 where the lead names them
 * @param closedWithinMonths calendar months before day one within which a closed case counts (paragraph 38)
 * @param spreadOver         the stages that make a stratum each, in the order of the journey; empty when all children
 *                           are one stratum (paragraph 33)
 * @param contactsAlone      whether a child of whom the lists hold nothing but contacts can be drawn
 * @param from               which children it is of
 */
public record SampleRule(
        int minimum, int closedWithinMonths, List<Stage> spreadOver, boolean contactsAlone, Population from) {

    public SampleRule {
        if (minimum < 0 || closedWithinMonths < 0) {
            throw new IllegalArgumentException("Neither a number of children nor one of months is negative");
        }
        spreadOver = spreadOver.stream().distinct().sorted().toList();
    }

    /** Of every child of the lists. */
    public SampleRule(int minimum, int closedWithinMonths, List<Stage> spreadOver, boolean contactsAlone) {
        this(minimum, closedWithinMonths, spreadOver, contactsAlone, Population.EVERYBODY);
    }

    /**
     * The earliest day of closing that counts. Calendar months are counted back from day one (from the 31st to a
     * month's last day where it is shorter), and the day reached counts too, so that with three months and day one on 3
     * December a case closed on 3 September can be drawn (paragraph 38: "cases closed in the previous three months").
     */
    public LocalDate boundary(LocalDate dayOne) {
        return dayOne.minusMonths(closedWithinMonths);
    }

    /** Whether a child is of the population. */
    public boolean asksAbout(Candidate candidate) {
        return from.holds(candidate);
    }

    /**
     * Whether a child can be drawn: of the population, open on day one or closed lately, and more than a contact unless
     * that is enough.
     */
    public boolean admits(Candidate candidate, LocalDate dayOne) {
        return asksAbout(candidate)
                && (contactsAlone || !candidate.contactAlone())
                && (candidate.open() || !candidate.closedOn().isBefore(boundary(dayOne)));
    }
}
