package org.waymark.programme.burden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.RefusedAnswers;

/** What an inspected body says afterwards: how many days of its people an inspection took, and of what use it was. */
@Service
class BurdenAnswers {

    private static final Set<InspectionStatus> OVER = Set.of(InspectionStatus.PUBLISHED, InspectionStatus.CLOSED);

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;

    BurdenAnswers(JdbcClient database, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Of what use it was. */
    enum Usefulness {
        GREAT("Of great use"),
        SOME("Of some use"),
        LITTLE("Of little use"),
        NONE("Of no use");

        private final String inWords;

        Usefulness(String inWords) {
            this.inWords = inWords;
        }

        String inWords() {
            return inWords;
        }

        static List<Choice> choices() {
            return Arrays.stream(values())
                    .map(one -> new Choice(one.name(), one.inWords))
                    .toList();
        }
    }

    /**
     * @param body       the code of the authority or of another inspected organisation
     * @param days       of the body's people
     * @param usefulness in words
     * @param words      what else was said; null for nothing
     */
    record Answer(String inspectionId, String body, double days, String usefulness, String words, LocalDate on) {}

    /** Of whoever has answered in these inspections, the authority or another inspected body. */
    List<Answer> of(Collection<String> inspectionIds) {
        return inspectionIds.isEmpty()
                ? List.of()
                : database.sql("""
                        select inspection_id, body, days, usefulness, words, answered_on from burden_answer
                        where inspection_id in (:ids) order by inspection_id, body
                        """)
                        .param("ids", inspectionIds)
                        .query((row, number) -> new Answer(
                                row.getString(1),
                                row.getString(2),
                                row.getDouble(3),
                                Usefulness.valueOf(row.getString(4)).inWords(),
                                row.getString(5),
                                row.getObject(6, LocalDate.class)))
                        .list();
    }

    /** Whether it may be answered: once its report is out. Whoever asks has been told of it. */
    static boolean isAsked(InspectionView inspection) {
        return OVER.contains(inspection.status());
    }

    /**
     * The last answer of each body holds.
     *
     * @param body the code of the body that whoever acts answers for
     * @throws RefusedAnswers when it is not asked yet, or cannot be
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void answer(InspectionView inspection, String body, double days, String usefulness, String words) {
        if (!isAsked(inspection)) {
            throw RefusedAnswers.of("days", "This is asked once the inspection is published. Nothing was kept.");
        }
        if (Arrays.stream(Usefulness.values()).noneMatch(one -> one.name().equals(usefulness))) {
            throw RefusedAnswers.of("usefulness", "Choose one of the answers listed.");
        }
        database.sql("""
                        insert into burden_answer (inspection_id, body, days, usefulness, words, answered_by, answered_on)
                        values (:inspection, :body, :days, :usefulness, :words, :user, :on)
                        on conflict (inspection_id, body) do update set days = excluded.days,
                            usefulness = excluded.usefulness, words = excluded.words,
                            answered_by = excluded.answered_by, answered_on = excluded.answered_on
                        """)
                .param("inspection", inspection.id())
                .param("body", body)
                .param("days", days)
                .param("usefulness", usefulness)
                .param("words", words == null || words.isBlank() ? null : words.strip())
                .param("user", currentUser.id())
                .param("on", London.dateOf(clock.instant()))
                .update();
    }
}
