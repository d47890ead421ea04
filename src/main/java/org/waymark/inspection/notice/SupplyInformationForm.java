package org.waymark.inspection.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework.Information;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.notice.SuppliedInformation.Supplied;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** The contacts of an inspected body say where what it is asked for can be read, or why it is not held. */
@Component
class SupplyInformationForm implements TaskForm<SupplyInformationForm.Answers> {

    private final NoticeToBody.Finder notices;
    private final SuppliedInformation supplied;
    private final Inspections inspections;
    private final Clock clock;

    SupplyInformationForm(
            NoticeToBody.Finder notices, SuppliedInformation supplied, Inspections inspections, Clock clock) {
        this.notices = notices;
        this.supplied = supplied;
        this.inspections = inspections;
        this.clock = clock;
    }

    record Answers(
            @NotNull(message = "Answer everything that is asked for.") @Valid
            List<Answer> items) {}

    /**
     * @param kind           an id of what is asked for
     * @param notHeldBecause why it is not held; empty when it is
     */
    record Answer(
            @NotNull(message = "Say what this answers.") String kind,

            @Size(max = 500, message = "At most 500 characters.")
            String whereToRead,

            @Size(max = 2000, message = "At most 2000 characters.")
            String notHeldBecause) {

        private static boolean said(String text) {
            return text != null && !text.isBlank();
        }
    }

    /** @param organisation whose task it is */
    record Page(InspectionHeading inspection, String organisation, List<Item> items) {}

    record Item(String kind, String title, String text) {}

    @Override
    public String name() {
        return "supply-information";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        NoticeToBody notice = notices.of(task);
        return new Page(
                InspectionHeading.of(notice.inspection()),
                notice.organisation().name(),
                notice.askedFor().stream()
                        .map(one -> new Item(one.id(), one.title(), one.text()))
                        .toList());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        NoticeToBody notice = notices.of(task);
        check(notice, answers, task).forEach(one -> supplied.keep(notice.organisation(), one));
        inspections.note(task.inspectionId(), notice.organisation().name() + " supplied what it was asked for", null);
    }

    private List<Supplied> check(NoticeToBody notice, Answers answers, OpenTask task) {
        List<Information> askedFor = notice.askedFor();
        Set<String> left = askedFor.stream().map(Information::id).collect(Collectors.toCollection(HashSet::new));
        FormRefusals wrong = new FormRefusals();
        List<Supplied> whole = new ArrayList<>();
        for (int index = 0; index < answers.items().size(); index++) {
            Answer answer = answers.items().get(index);
            String field = "items[" + index + "]";
            boolean held = Answer.said(answer.whereToRead());
            boolean notHeld = Answer.said(answer.notHeldBecause());
            wrong.unless(
                            left.remove(answer.kind()),
                            field + ".kind",
                            "This is not asked of you, or stands here twice. Answer each once.")
                    .unless(
                            held || notHeld,
                            field + ".whereToRead",
                            "Say where it can be read, or below why it is not held.")
                    .unless(
                            !held || !notHeld,
                            field + ".notHeldBecause",
                            "Above you say where it can be read: leave this empty, or take that out.");
            whole.add(new Supplied(
                    notice.organisation().id(),
                    answer.kind(),
                    held ? answer.whereToRead().strip() : null,
                    notHeld ? answer.notHeldBecause().strip() : null,
                    task.user(),
                    clock.instant()));
        }
        askedFor.stream()
                .filter(one -> left.contains(one.id()))
                .forEach(one -> wrong.unless(false, "items", "Answer this too: " + one.title() + "."));
        wrong.raise();
        return whole;
    }
}
