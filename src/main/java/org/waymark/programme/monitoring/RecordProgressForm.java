package org.waymark.programme.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.programme.monitoring.MonitoringTasks.Head;

/** A manager records from a visit's letter how far the authority has come in each area, and what comes next. */
@Component
class RecordProgressForm implements TaskForm<RecordProgressForm.Answers> {

    private static final String VISIT = "visit";
    private static final String INSPECTION = "inspection";
    private static final List<Choice> NEXT =
            List.of(new Choice(VISIT, "Another visit"), new Choice(INSPECTION, "The next inspection"));

    private final MonitoringTasks tasks;
    private final MonitoringVisits visits;
    private final ProgressOfAreas progress;
    private final MonitoringRules rules;

    RecordProgressForm(
            MonitoringTasks tasks, MonitoringVisits visits, ProgressOfAreas progress, MonitoringRules rules) {
        this.tasks = tasks;
        this.visits = visits;
        this.progress = progress;
        this.rules = rules;
    }

    /** @param action needed where two visits found no progress */
    record Line(
            @NotNull UUID area,

            @NotBlank(message = "Choose what the visit found.")
            String found,

            @Size(max = 2000, message = "At most 2000 characters.")
            String note,

            @Size(max = 2000, message = "At most 2000 characters.")
            String action) {}

    /** @param next {@code visit} or {@code inspection} */
    record Answers(
            @NotNull(message = "Say how far each area has come.")
            List<@Valid Line> areas,

            @NotBlank(message = "Choose what comes next.") String next,

            @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    record Area(UUID area, String words, String before) {}

    record Proposed(String next) {}

    record Page(
            String inspectionId,
            Head head,
            String visit,
            String letter,
            List<Area> areas,
            List<Choice> founds,
            List<Choice> nexts,
            String why,
            Proposed answers) {}

    @Override
    public String name() {
        return "record-progress";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        Monitoring one = tasks.of(task);
        List<MonitoringVisit> held = visits.held(one.getId());
        MonitoringVisit last = held.get(held.size() - 1);
        Map<UUID, List<ProgressFound>> before = progress.before(held);
        boolean normally = inspectedNext(one, held);
        return new Page(
                one.inspectionId(),
                tasks.head(one),
                "Visit %d, from %s".formatted(held.size(), InWords.day(last.firstDay())),
                "/camunda/waymark/inspection.html?inspection=" + last.inspectionId() + "#report",
                tasks.areas(one).stream()
                        .map(area -> new Area(
                                area.getId(),
                                area.words(),
                                String.join(
                                        ", then ",
                                        before.getOrDefault(area.getId(), List.of()).stream()
                                                .map(found -> found.inWords().toLowerCase(Locale.UK))
                                                .toList())))
                        .toList(),
                ProgressFound.choices(),
                NEXT,
                "%d of at least %d visits were held. The next inspection is due by %s: %s"
                        .formatted(
                                held.size(),
                                rules.visitsAtLeast(),
                                InWords.day(
                                        rules.reInspection(one.planChecked()).day()),
                                rules.reInspection(one.planChecked()).why()),
                new Proposed(normally ? INSPECTION : VISIT));
    }

    private boolean inspectedNext(Monitoring one, List<MonitoringVisit> held) {
        return rules.inspectedNext(held.size(), held.get(held.size() - 1).firstDay(), one.months(), one.planChecked());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        Monitoring one = tasks.of(task);
        List<MonitoringVisit> held = visits.held(one.getId());
        List<MonitoredArea> areas = tasks.areas(one);
        boolean inspection = INSPECTION.equals(answers.next());
        boolean tooFew = held.size() < rules.visitsAtLeast();
        boolean said = answers.reason() != null && !answers.reason().isBlank();
        FormRefusals refusals = new FormRefusals()
                .unless(inspection || VISIT.equals(answers.next()), "next", "Choose one of the answers listed.")
                .unless(
                        !inspection || !tooFew || said,
                        "reason",
                        "There were %d of at least %d visits. Say why the next inspection comes sooner."
                                .formatted(held.size(), rules.visitsAtLeast()));
        List<Line> lines = answers.areas() == null ? List.of() : answers.areas();
        refusals.of(() -> progress.check(areas, lines, progress.before(held)));
        refusals.raise();
        MonitoringVisit last = held.get(held.size() - 1);
        progress.keep(last, lines);
        last.decides((inspection ? "The next inspection." : "Another visit.")
                + (said ? " " + answers.reason().strip() : ""));
        one.progressRecorded(task.user(), inspection);
        tasks.monitorings.save(one);
    }
}
