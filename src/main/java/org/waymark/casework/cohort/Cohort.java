package org.waymark.casework.cohort;

import java.util.List;

/**
 * What the cases of an inspection say together: how timely, how good, for whom, and how we know. A number that is null
 * is kept back, since the page may be shared and the number is small.
 *
 * @param evaluated of them
 * @param leftOut   cases whose grades wait for a second inspector, and are left out for whoever asks
 * @param shareable whether small numbers are kept back, and cases are not named
 * @param least     the least number of children that a shareable page shows
 * @param grades    the titles of the scale, best first, as all numbers by grade stand
 */
public record Cohort(
        Integer cases,
        Integer evaluated,
        Integer leftOut,
        boolean shareable,
        int least,
        List<String> grades,
        List<Timeliness> timeliness,
        List<Graded> strands,
        List<Graded> themes,
        List<Graded> areas,
        List<Shared> children,
        List<Shared> questions,
        List<Figure> sources,
        List<Gap> gaps) {

    /**
     * One limit of the law, over all cases.
     *
     * @param stage   the title of the stage
     * @param within  how often it was met; null when kept back
     * @param late    how often it was missed
     * @param percent the share within the limit; null when it was never decided, or is kept back
     * @param median  days of the calendar from the start of the clock to the end, the middle one of all; or null
     * @param worst   the longest miss, with its case; null when there is none, or the page may be shared
     * @param open    not done, with time left
     * @param unknown not recorded, not certain, or not to be counted: no part of the share
     */
    public record Timeliness(
            String stage,
            String title,
            String limit,
            Integer within,
            Integer late,
            Integer percent,
            Double median,
            String worst,
            Integer open,
            Integer unknown) {

        boolean hidden() {
            return within == null || late == null;
        }
    }

    /**
     * A strand, theme or judgement area by the grades given to it.
     *
     * @param numbers one for each grade; null when kept back
     * @param inWords how often it was judged in words alone
     * @param cases   the cases that speak of it, with their grades; empty when the page may be shared
     */
    public record Graded(String title, List<Integer> numbers, Integer inWords, List<CaseGrade> cases) {}

    /** @param grade its title; null when in words alone */
    public record CaseGrade(String number, String grade) {}

    /** The cases shared out by one thing, such as age. */
    public record Shared(String title, List<Figure> parts) {}

    /** @param number null when kept back */
    public record Figure(String title, Integer number) {}

    /** What no evidence speaks of yet; not on a page that may be shared, where it would tell a nought kept back. @param of strand, group, judgement or agency, in words */
    public record Gap(String of, List<String> missing) {}
}
