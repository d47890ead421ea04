package org.waymark.inspection.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.inspection.Call;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.NamesSomebody;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** The lead records the call to the Director of Children's Services that opens the inspection (2012: paragraph 8). */
@Component
public class RecordCallForm implements TaskForm<RecordCallForm.Answers> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Inspections inspections;
    private final AuthorityAccounts accounts;
    private final Clock clock;

    RecordCallForm(Inspections inspections, AuthorityAccounts accounts, Clock clock) {
        this.inspections = inspections;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * @param at        London time
     * @param deputyFor whom the person stood in for; null when it was the DCS
     * @param deputyWhy why; null when it was the DCS
     */
    public record Answers(
            @NotNull(message = "Say when you spoke.") LocalDateTime at,

            @NamesSomebody
            @NotBlank(message = "Say whom you spoke to.")
            @Size(max = 200, message = "At most 200 characters.")
            String spokeTo,

            @Size(max = 200, message = "At most 200 characters.")
            String deputyFor,

            @Size(max = 500, message = "At most 500 characters.")
            String deputyWhy) {}

    /** Who is told. @param body such as {@code The authority} @param head such as {@code the DCS} */
    public record Told(String body, String head) {}

    record Proposed(String at) {}

    /** @param withoutAccount those of the authority among whom nobody can sign in, in words */
    record Page(String inspectionId, InspectionHeading inspection, List<String> withoutAccount, Proposed answers) {}

    @Override
    public String name() {
        return "record-call";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        return new Page(
                task.inspectionId(),
                InspectionHeading.of(inspection),
                accounts.missing(
                        inspection.authority(), inspection.framework().joint().headInShort()),
                new Proposed(MINUTE.format(clock.instant().atZone(London.ZONE))));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Call call = callOf(answers, task.user(), inspection.noticeDay(), clock.instant());
        inspections.entity(task.inspectionId()).recordCall(call);
        inspections.note(
                task.inspectionId(),
                "Call to the " + inspection.framework().joint().headOfAuthority(),
                call.deputyFor());
    }

    /** A call that was made before Waymark knew of the inspection may be one of another day, or a slip of the hour. */
    @Override
    public List<String> consequences(OpenTask task, Answers answers) {
        return beforeItWasPlanned(
                answers.at(), inspections.entity(task.inspectionId()).plannedAt());
    }

    static List<String> beforeItWasPlanned(LocalDateTime call, Instant plannedAt) {
        LocalDateTime planned = plannedAt.atZone(London.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return call.isBefore(planned)
                ? List.of(
                        "That is before this inspection was planned in Waymark, on %s at %s. See that the time is right."
                                .formatted(InWords.day(planned.toLocalDate()), TIME.format(planned)))
                : List.of();
    }

    public static Call callOf(Answers answers, String user, LocalDate noticeDay, Instant now) {
        return callOf(answers, user, noticeDay, now, new Told("The authority", "the DCS"));
    }

    public static Call callOf(Answers answers, String user, LocalDate noticeDay, Instant now, Told told) {
        Instant at = answers.at().atZone(London.ZONE).toInstant();
        LocalDate day = answers.at().toLocalDate();
        boolean deputy = isGiven(answers.deputyFor());
        new FormRefusals()
                .unless(
                        !day.isBefore(noticeDay),
                        "at",
                        "%s is told on %s, and not before. The call cannot have been on %s."
                                .formatted(told.body(), InWords.day(noticeDay), InWords.day(day)))
                .unless(
                        !at.isAfter(now),
                        "at",
                        "%s at %s has not come yet. Record the call when it has been made."
                                .formatted(InWords.day(day), TIME.format(answers.at())))
                .unless(
                        deputy == isGiven(answers.deputyWhy()),
                        deputy ? "deputyWhy" : "deputyFor",
                        "When a deputy took the call, say both for whom and why. Leave both empty when it was %s."
                                .formatted(told.head()))
                .raise();
        String deputyFor = deputy ? "%s: %s".formatted(answers.deputyFor(), answers.deputyWhy()) : null;
        return new Call(at, answers.spokeTo(), deputyFor, user);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
