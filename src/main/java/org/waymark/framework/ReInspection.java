package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What comes after an inspection.
 *
 * @param grade    the overall grade it follows; null: whatever was found
 * @param then     what follows; null in a text that does not say
 * @param months   until the next inspection; null where no interval is set
 * @param proposal whether it was only ever proposed: it is told, and is not what normally follows
 * @param followUp what else follows that grade, or null
 */
public record ReInspection(String grade, Then then, Integer months, boolean proposal, String followUp) {

    boolean follows(String overallGrade) {
        return grade == null || grade.equals(overallGrade);
    }

    /** What may follow an inspection: the words of the decision table. */
    public enum Then {
        @JsonProperty("monitor")
        MONITOR,
        @JsonProperty("programme")
        PROGRAMME,
        @JsonProperty("select")
        SELECT
    }

    /** Of a text that does not say: the last grade of the scale is monitored, the others wait for their interval. */
    ReInspection settledBy(List<Framework.Grade> scale) {
        if (then != null) {
            return this;
        }
        boolean last = !scale.isEmpty() && scale.get(scale.size() - 1).id().equals(grade);
        Then waited = months == null ? Then.SELECT : Then.PROGRAMME;
        return new ReInspection(grade, last ? Then.MONITOR : waited, months, proposal, followUp);
    }
}
