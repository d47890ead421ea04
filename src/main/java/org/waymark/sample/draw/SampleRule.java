package org.waymark.sample.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param further            what is drawn beside, each of children of its own
 */
public record SampleRule(
        int minimum,
        int closedWithinMonths,
        List<Stage> spreadOver,
        boolean contactsAlone,
        Population from,
        List<FurtherDraw> further) {

    /**
     * A draw beside the first.
     *
     * @param id      by which the framework knows it
     * @param minimum children to be drawn
     * @param from    of whom
     */
    public record FurtherDraw(String id, int minimum, Population from) {}

    public SampleRule {
        if (minimum < 0 || closedWithinMonths < 0) {
            throw new IllegalArgumentException("Neither a number of children nor one of months is negative");
        }
        spreadOver = spreadOver.stream().distinct().sorted().toList();
        further = List.copyOf(further);
    }

    /** Of every child of the lists. */
    public SampleRule(int minimum, int closedWithinMonths, List<Stage> spreadOver, boolean contactsAlone) {
        this(minimum, closedWithinMonths, spreadOver, contactsAlone, Population.EVERYBODY, List.of());
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
        return from.holds(candidate) || furtherDrawOf(candidate).isPresent();
    }

    /** The further draw that a child belongs to: the first that asks about it; empty where the first selection draws it. */
    Optional<FurtherDraw> furtherDrawOf(Candidate candidate) {
        return further.stream().filter(one -> one.from().holds(candidate)).findFirst();
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
