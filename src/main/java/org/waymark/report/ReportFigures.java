package org.waymark.report;

/** How much was seen, for the account of the inspection. */
interface ReportFigures {

    Figures of(String inspectionId);

    /**
     * What inspectors did, counted.
     *
     * @param cases   of children
     * @param work    beside the cases
     */
    record Figures(Seen cases, Work work) {}

    /**
     * @param all          children's cases looked at
     * @param tracked      of them, followed through every stage they reached
     * @param sampled      of them, looked at once
     * @param goodPractice of them, named by the authority as good practice
     * @param families     children or families met
     */
    record Seen(int all, int tracked, int sampled, int goodPractice, int families) {}

    /**
     * @param observations  of practice, shadowing included
     * @param interviews    with leaders, partners and staff
     * @param meetings      with groups of children, families, carers or staff
     * @param documents     read
     * @param minutes       spent on all of these
     * @param directPercent share of that time spent with children, families and front-line staff, 0 to 100
     */
    record Work(int observations, int interviews, int meetings, int documents, int minutes, int directPercent) {}
}
