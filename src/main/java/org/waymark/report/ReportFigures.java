package org.waymark.report;

/** How much was seen, for the account of the inspection. */
interface ReportFigures {

    Figures of(String inspectionId);

    /**
     * @param cases        children's cases looked at
     * @param tracked      of them, followed through every stage they reached
     * @param goodPractice of them, named by the authority as good practice
     * @param families     children or families met
     * @param observations of practice, shadowing included
     * @param interviews   with leaders, partners and staff
     */
    record Figures(int cases, int tracked, int goodPractice, int families, int observations, int interviews) {}
}
