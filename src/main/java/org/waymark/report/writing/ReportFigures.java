package org.waymark.report.writing;

import java.util.List;
import java.util.Map;
import org.waymark.report.writing.ReportAssembly.CountedWork;

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
     * @param families     of them, where the child or the family was met
     * @param open         of them, open when the inspection began; the others had been closed lately
     * @param shortBecause why there were fewer than the framework asks for; null when unsaid
     * @param others       whether the lead added cases besides, which are counted nowhere
     * @param closedEarly  cases drawn or put forward, and closed before they were looked at
     */
    record Seen(
            int all,
            int tracked,
            int sampled,
            int goodPractice,
            int families,
            int open,
            String shortBecause,
            boolean others,
            int closedEarly) {}

    /**
     * @param observations  of practice, shadowing included
     * @param interviews    with leaders, partners and staff
     * @param meetings      with groups of children, families, carers or staff
     * @param documents     read
     * @param time          spent on these and on the cases
     */
    record Work(int observations, int interviews, int meetings, int documents, Time time) {

        /** These figures, in the order of their chart. */
        List<CountedWork> counted() {
            return List.of(
                    new CountedWork("observations", "Observations of practice", observations),
                    new CountedWork("interviews", "Interviews", interviews),
                    new CountedWork("meetings", "Meetings with groups", meetings),
                    new CountedWork("documents", "Documents read", documents));
        }

        Work with(Map<String, Integer> corrected) {
            return new Work(
                    corrected.getOrDefault("observations", observations),
                    corrected.getOrDefault("interviews", interviews),
                    corrected.getOrDefault("meetings", meetings),
                    corrected.getOrDefault("documents", documents),
                    time);
        }
    }

    /**
     * Time that inspectors recorded on site, in minutes. Where families and front-line staff were met together it counts
     * for both.
     *
     * @param all            on files, in meetings with families, and on what was done beside the cases
     * @param withFamilies   of it, with children and families
     * @param ofGroups       of that, beside the cases
     * @param withFrontLine  of it, with front-line staff, files examined beside a practitioner included
     * @param unrecorded     for which of the files no time was recorded
     * @param meetingsUnrecorded whether that of some meeting with a family was not recorded
     */
    record Time(
            int all,
            int withFamilies,
            int ofGroups,
            int withFrontLine,
            Unrecorded unrecorded,
            boolean meetingsUnrecorded) {

        boolean isWhole() {
            return unrecorded == Unrecorded.NONE && !meetingsUnrecorded;
        }
    }

    enum Unrecorded {
        NONE,
        SOME,
        ALL
    }
}
