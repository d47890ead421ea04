package org.waymark.inspection.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the team judged. Provisional until senior sign-off. */
public interface Judgements {

    /** In the framework's order of areas; empty before the judgement meeting. */
    List<Judged> of(String inspectionId);

    /**
     * What the team found, each finding with its evidence; by the area's id, without those of which it found nothing.
     * Empty before the judgement meeting.
     */
    Map<String, List<Found>> findings(String inspectionId);

    /** The overall grade's id; empty before the judgement meeting, or where the framework gives none. */
    Optional<String> overallGrade(String inspectionId);

    /** That another overall grade stands than the meeting proposed; empty where the grade cap held nothing down. */
    Optional<HeldDown> heldDown(String inspectionId);

    /** Why the lead went past a rule that would have held the overall grade down; empty where nobody did. */
    Optional<String> wentPast(String inspectionId);

    /** When and by whom it was reopened, in order; empty where it stands as the meeting left it. */
    List<Reopened> reopenings(String inspectionId);

    /** @param by the user */
    record Reopened(Instant at, String by) {}

    /**
     * @param area     the framework's judgement area
     * @param grade    an id of the framework's scale; null for a narrative area
     * @param findings in the team's words, one after another
     * @param limited  whether the grade cap held the grade down
     * @param unseen   why it was judged though nobody had seen anything of it; null when somebody had
     */
    record Judged(String area, String grade, String findings, boolean limited, String unseen) {

        /** Of an area that is not judged yet. */
        public static Judged notYet(String area) {
            return new Judged(area, null, "", false, null);
        }
    }

    /**
     * An overall grade that the grade cap held down.
     *
     * @param proposed by the meeting, in the scale's words; {@code stands} in the same
     * @param because  which areas hold it down, in words
     */
    record HeldDown(String proposed, String stands, String because) {

        public String inWords() {
            return "The team proposed “%s” overall. “%s” stands: %s, and then a rule of the framework lets the overall grade be no better."
                    .formatted(proposed, stands, because);
        }
    }

    /**
     * @param evidence what it rests on; empty only where nobody had seen anything of the area
     * @param body     the id of the inspected body that answers for it; null where none is named
     */
    record Found(String text, List<Cited> evidence, String body) {}

    /**
     * @param evidence the id of the evidence, as its source gives it
     * @param from     where it was seen, as it was called when the team judged
     * @param seenBy   the inspector's user; null where it is a count over all cases
     */
    record Cited(String evidence, String from, String seenBy) {}
}
