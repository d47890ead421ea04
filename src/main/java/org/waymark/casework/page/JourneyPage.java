package org.waymark.casework.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.platform.tasks.Choice;

/**
 * A child's journey on one page: the picture and the table beside it say the same.
 *
 * @param owner      the inspector's name; null while nobody has taken the case on
 * @param status     how far the case has come, in words
 * @param description what the picture shows, in a sentence or two
 * @param rows       every time the child was at a stage, in the order of the stages; once for a further stage
 * @param placements where the child lived, as far as the lists tell
 * @param problems   what cannot be right about the dates
 * @param evidence   item by item; without an inspector's grades
 * @param groups     the vulnerable groups that the child belongs to
 * @param mayReopen  whether whoever asks may open the case again, now
 * @param furtherStages those that whoever asks may add to it, now; empty where there are none
 * @param additions  the further stages that were added to it
 * @param blind      whether what the inspectorate that leads overall makes of it is kept from whoever asks, of another one
 */
public record JourneyPage(
        CaseJourney journey,
        String owner,
        String depth,
        String status,
        String description,
        LocalDate asOf,
        List<Row> rows,
        List<Placement> placements,
        List<String> problems,
        List<EvidenceRow> evidence,
        List<FlagRow> flags,
        List<String> groups,
        List<ReopeningRow> reopenings,
        List<EarlierRow> earlier,
        boolean mayReopen,
        List<Choice> furtherStages,
        List<AdditionRow> additions,
        boolean blind) {

    /**
     * @param evaluated who evaluated the stage, and how, in words
     * @param limits    the law's limits on this step
     */
    record Row(OccurrenceLine step, String evaluated, List<LimitLine> limits) {}

    /** @param to null while it goes on, or when no list says */
    record Placement(LocalDate from, LocalDate to, String what) {}

    /** @param from the stage, and the strand or theme */
    record EvidenceRow(String from, String seen, String document, String saidBy, String agency, String by) {}

    record FlagRow(String area, String says, String from, String by) {}

    record ReopeningRow(Instant at, String by, String reason) {}

    record AdditionRow(Instant at, String by, String stage, String reason) {}

    /** What counted before the case was opened again. */
    record EarlierRow(Instant at, String by, String what, String grades) {}
}
