package org.waymark.inspection.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.HeldTasks.HeldTask;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Whether a task can be handed over, and whether this user may do so. */
final class HandoverCheck {

    /** How the models ask whose a task is that nobody else can do. */
    private static final String LEADS = "${inspection.lead(execution)}";

    private static final String OF_WHOEVER_SAW_IT = "${activities.inspector(execution)}";

    private static final int LONGEST_NOTE = 2000;

    private HandoverCheck() {}

    /** @throws RefusedAnswers when it does not say to whom and why */
    static void complete(HandingOver.Wish wish) {
        List<FieldError> errors = new ArrayList<>();
        if (wish.to() == null || wish.to().isBlank()) {
            errors.add(new FieldError("to", "Choose who takes it on."));
        }
        if (wish.note() == null || wish.note().isBlank()) {
            errors.add(new FieldError("note", "Say why it is handed over, and what is left to do."));
        } else if (wish.note().length() > LONGEST_NOTE) {
            errors.add(new FieldError("note", "At most %d characters.".formatted(LONGEST_NOTE)));
        }
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
    }

    /** Whether this user may ask for it at all. */
    static boolean may(HeldTask task, InspectionView inspection, String user, boolean manager) {
        if (task.assignee() == null) {
            return false;
        }
        boolean ofTeam =
                inspection.members().stream().anyMatch(member -> member.userId().equals(task.assignee()));
        boolean leads = inspection.lead().filter(user::equals).isPresent();
        return user.equals(task.assignee())
                || leads && inspection.inspectors().contains(task.assignee())
                || manager && ofTeam;
    }

    /** Why this task stays where it is, whoever asks, in a sentence; empty when it can go to somebody else. */
    static Optional<String> refusal(HeldTask task) {
        if (task.assignee() == null) {
            return Optional.of("Nobody works on this task. Whoever takes it on claims it.");
        }
        if (LEADS.equals(task.asksWhose())) {
            return Optional.of("This is the lead inspector's own task. An inspection manager can name another lead,"
                    + " under People and changes on the inspection's page.");
        }
        if (OF_WHOEVER_SAW_IT.equals(task.asksWhose())) {
            return Optional.of("What an inspector saw is theirs to record. Whoever leads the inspection can have"
                    + " another inspector go instead, in the timetable, under Fieldwork on the inspection's page.");
        }
        return Optional.empty();
    }
}
