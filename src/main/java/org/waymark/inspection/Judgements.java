package org.waymark.inspection;

import java.util.List;
import java.util.Optional;

/** What the team judged. Provisional until senior sign-off. */
public interface Judgements {

    /** In the framework's order of areas; empty before the judgement meeting. */
    List<Judged> of(String inspectionId);

    /** The overall grade's id; empty before the judgement meeting, or where the framework gives none. */
    Optional<String> overallGrade(String inspectionId);

    /**
     * @param area     the framework's judgement area
     * @param grade    an id of the framework's scale; null for a narrative area
     * @param findings in the team's words
     * @param limited  whether the limiting rule held the grade down
     */
    record Judged(String area, String grade, String findings, boolean limited) {}
}
