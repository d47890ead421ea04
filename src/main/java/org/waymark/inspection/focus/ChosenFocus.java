package org.waymark.inspection.focus;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.InspectionFocus;
import org.waymark.framework.InspectionFocus.FocusChoice;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.platform.engine.AskedOnce;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** The focus of each inspection whose framework has choices: chosen with the plan, and changed until somebody was told. */
@Service
@Transactional
public class ChosenFocus {

    private static final String FIELD = "focus";

    private final JdbcClient database;
    private final Inspections inspections;
    private final InspectedBodies bodies;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    ChosenFocus(
            JdbcClient database,
            Inspections inspections,
            InspectedBodies bodies,
            AdvisoryLocks turns,
            CurrentUser currentUser,
            Clock clock) {
        this.database = database;
        this.inspections = inspections;
        this.bodies = bodies;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Empty where the framework has no choices. */
    @Transactional(readOnly = true)
    public Optional<FocusChoice> of(InspectionView inspection) {
        InspectionFocus focus = inspection.framework().focus();
        return focus == null
                ? Optional.empty()
                : AskedOnce.of(ChosenFocus.class, inspection.id(), () -> asked(inspection.id()))
                        .flatMap(focus::choice);
    }

    private Optional<String> asked(String inspectionId) {
        return database.sql("select choice from inspection_focus where inspection_id = ?")
                .param(inspectionId)
                .query(String.class)
                .optional();
    }

    /**
     * With the plan.
     *
     * @param choice an id of the framework's choices; null or blank where it has none
     * @throws RefusedAnswers when none of them is chosen, or one where there are none
     */
    public void choose(InspectionView planned, String choice) {
        check(planned, choice).ifPresent(known -> keep(planned.id(), known.id()));
    }

    private static Optional<FocusChoice> check(InspectionView inspection, String choice) {
        InspectionFocus focus = inspection.framework().focus();
        boolean given = choice != null && !choice.isBlank();
        if (focus == null) {
            if (given) {
                throw RefusedAnswers.of(
                        FIELD,
                        "The framework %s has nothing to choose from. Leave it empty."
                                .formatted(inspection.framework().title()));
            }
            return Optional.empty();
        }
        return Optional.of(focus.choice(choice)
                .orElseThrow(() -> RefusedAnswers.of(
                        FIELD,
                        "Choose the %s of this inspection. There are: %s."
                                .formatted(focus.title().toLowerCase(Locale.ROOT), titles(focus)))));
    }

    private static String titles(InspectionFocus focus) {
        return focus.choices().stream().map(FocusChoice::title).collect(Collectors.joining("; "));
    }

    /**
     * Chooses another one, before anybody who is inspected was told.
     *
     * @throws RefusedAnswers when somebody was, or it is none of the choices
     */
    @WriteTransaction
    void change(String inspectionId, String choice, String reason) {
        turns.take("inspection", inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        if (!mayChange(inspection)) {
            throw RefusedAnswers.of(
                    FIELD, "Those who are inspected have been told what is looked at: it stays as it is.");
        }
        check(inspection, choice).ifPresent(known -> {
            keep(inspectionId, known.id());
            inspections.note(inspectionId, inspection.framework().focus().title() + ": " + known.title(), reason);
        });
    }

    /** Whether it can still be another one: nobody who is inspected has been told. */
    @Transactional(readOnly = true)
    public boolean mayChange(InspectionView inspection) {
        return inspection.framework().focus() != null
                && inspection.call() == null
                && bodies.told(inspection.id()).isEmpty();
    }

    private void keep(String inspectionId, String choice) {
        database.sql("""
                        insert into inspection_focus (inspection_id, choice, chosen_by, chosen_at) values (?, ?, ?, ?)
                        on conflict (inspection_id) do update set choice = excluded.choice, chosen_by = excluded.chosen_by,
                            chosen_at = excluded.chosen_at
                        """)
                .params(inspectionId, choice, currentUser.id(), Timestamp.from(clock.instant()))
                .update();
    }

    /** What the lead is proposed to look into; empty where the framework proposes nothing. */
    @Transactional(readOnly = true)
    public List<String> linesOfEnquiry(InspectionView inspection) {
        return of(inspection).map(FocusChoice::linesOfEnquiry).orElse(List.of());
    }
}
