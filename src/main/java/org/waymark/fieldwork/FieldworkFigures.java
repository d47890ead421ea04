package org.waymark.fieldwork;

/** How much was seen beside the cases, in figures: for the report's account of the inspection. */
public interface FieldworkFigures {

    /** Of the activities recorded so far; all 0 when there are none. */
    Figures of(String inspectionId);

    /**
     * @param observations      observed or shadowed
     * @param interviews        held
     * @param meetings          with children, families or staff
     * @param documents         read
     * @param minutes           spent on all of these
     * @param minutesWithChildren  of them, where children were met
     * @param minutesWithFamilies  of them, where parents, carers or other family were met
     * @param minutesWithChildrenOrFamilies of them, where either was met: less than their sum when both were
     * @param minutesWithFrontLine of them, where front-line staff were met
     * @param minutesInDirectPractice of them, where at least one of these was met: less than their sum when several
     *                                were
     */
    record Figures(
            int observations,
            int interviews,
            int meetings,
            int documents,
            int minutes,
            int minutesWithChildren,
            int minutesWithFamilies,
            int minutesWithChildrenOrFamilies,
            int minutesWithFrontLine,
            int minutesInDirectPractice) {

        /**
         * The share of the time spent with children, families and front-line staff, 0 to 100; 0 when no time was
         * recorded.
         */
        public int directPracticePercent() {
            return minutes == 0 ? 0 : Math.round(100f * minutesInDirectPractice / minutes);
        }
    }
}
