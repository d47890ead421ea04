package org.waymark.inspection.notice;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.inspection.Call;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.preparation.RecordCallForm;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** The lead of an inspectorate records that the head of a body was told, which opens the inspection to the body's people. */
@Component
class TellHeadForm implements TaskForm<RecordCallForm.Answers> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final NoticeToBody.Finder notices;
    private final InspectedBodies bodies;
    private final BodyAccounts accounts;
    private final Inspections inspections;
    private final Clock clock;

    TellHeadForm(
            NoticeToBody.Finder notices,
            InspectedBodies bodies,
            BodyAccounts accounts,
            Inspections inspections,
            Clock clock) {
        this.notices = notices;
        this.bodies = bodies;
        this.accounts = accounts;
        this.inspections = inspections;
        this.clock = clock;
    }

    record Proposed(String at) {}

    /**
     * @param body           as the framework calls it
     * @param organisation   which it is
     * @param head           the title of its head
     * @param withoutAccount those of it among whom nobody can sign in, in words
     */
    record Page(
            InspectionHeading inspection,
            String body,
            String organisation,
            String head,
            List<String> withoutAccount,
            Proposed answers) {}

    @Override
    public String name() {
        return "tell-head";
    }

    @Override
    public Class<RecordCallForm.Answers> answers() {
        return RecordCallForm.Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        NoticeToBody notice = notices.of(task);
        return new Page(
                InspectionHeading.of(notice.inspection()),
                notice.body().title(),
                notice.organisation().name(),
                notice.body().head(),
                accounts.missing(notice.organisation()),
                new Proposed(MINUTE.format(clock.instant().atZone(London.ZONE))));
    }

    @Override
    public void record(OpenTask task, RecordCallForm.Answers answers) {
        NoticeToBody notice = notices.of(task);
        Call call = RecordCallForm.callOf(
                answers,
                task.user(),
                notice.inspection().noticeDay(),
                clock.instant(),
                new RecordCallForm.Told(
                        notice.organisation().name(), "the " + notice.body().head()));
        bodies.tell(notice.organisation(), call.at(), task.user(), call.spokeTo(), call.deputyFor());
        inspections.note(
                task.inspectionId(),
                "%s of %s told"
                        .formatted(notice.body().head(), notice.organisation().name()),
                call.deputyFor());
    }
}
