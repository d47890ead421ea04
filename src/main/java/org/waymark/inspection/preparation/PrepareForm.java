package org.waymark.inspection.preparation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.focus.ChosenFocus;
import org.waymark.inspection.preparation.KnownBeforehand.KnownLine;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;

/** The lead reads what is already held about the authority (2012: listed without a number) and sets out lines of enquiry. */
@Component
public class PrepareForm implements TaskForm<PrepareForm.Answers> {

    private static final int MOST_SUGGESTED = 20;
    private static final int LONGEST_ENQUIRY = 1000;

    private final Inspections inspections;
    private final InformationHeld information;
    private final LineOfEnquiryRepository enquiries;
    private final List<KnownBeforehand> known;
    private final ChosenFocus focus;
    private final ApplicationEventPublisher events;

    PrepareForm(
            Inspections inspections,
            InformationHeld information,
            LineOfEnquiryRepository enquiries,
            List<KnownBeforehand> known,
            ChosenFocus focus,
            ApplicationEventPublisher events) {
        this.inspections = inspections;
        this.information = information;
        this.enquiries = enquiries;
        this.known = known;
        this.focus = focus;
        this.events = events;
    }

    record Answers(
            @NotNull(message = "Say of each kind of information whether you have read it.") @Valid
            List<Kind> information,

            @NotEmpty(message = "Set out at least one line of enquiry.") @Valid
            List<Enquiry> enquiries) {}

    /** @param kind an id of the framework's information held */
    public record Kind(
            @NotBlank(message = "Choose the kind of information.")
            String kind,

            Boolean seen,

            @Size(max = 5000, message = "At most 5000 characters.")
            String note) {

        boolean isSeen() {
            return Boolean.TRUE.equals(seen);
        }
    }

    record Enquiry(
            @NotBlank(message = "Say what you mean to look into.")
            @Size(max = LONGEST_ENQUIRY, message = "At most 1000 characters.")
            String line) {}

    /** A kind of information held, to be answered. */
    record Held(String kind, String title, String text) {}

    /**
     * @param known     what is known of the authority
     * @param enquiries to begin with: what the framework proposes for what is looked at, and those that this suggests, or an
     *                  empty one
     */
    record Page(
            String inspectionId,
            InspectionHeading inspection,
            List<KnownLine> known,
            List<Held> information,
            List<Enquiry> enquiries) {}

    @Override
    public String name() {
        return "prepare";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        List<Held> held = inspection.framework().informationHeld().stream()
                .map(kind -> new Held(kind.id(), kind.title(), kind.text()))
                .toList();
        List<KnownLine> lines =
                known.stream().flatMap(one -> one.of(inspection).stream()).toList();
        Stream<String> suggested = lines.stream()
                .map(KnownLine::enquiry)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_SUGGESTED)
                .map(line -> line.length() > LONGEST_ENQUIRY ? line.substring(0, LONGEST_ENQUIRY) : line);
        List<Enquiry> proposed = Stream.concat(focus.linesOfEnquiry(inspection).stream(), suggested)
                .map(Enquiry::new)
                .toList();
        return new Page(
                task.inspectionId(),
                InspectionHeading.of(inspection),
                lines,
                held,
                proposed.isEmpty() ? List.of(new Enquiry(null)) : proposed);
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        check(inspections.byId(task.inspectionId()).framework(), answers.information());
        answers.information()
                .forEach(kind ->
                        information.keep(task.inspectionId(), kind.kind(), kind.isSeen(), kind.note(), task.user()));
        for (int place = 0; place < answers.enquiries().size(); place++) {
            enquiries.save(new LineOfEnquiry(
                    task.inspectionId(), place, answers.enquiries().get(place).line()));
        }
        inspections.note(task.inspectionId(), "Prepared", null);
        events.publishEvent(new InspectionPrepared(task.inspectionId()));
    }

    public static void check(Framework framework, List<Kind> lines) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> missing = new HashSet<>();
        framework.informationHeld().forEach(kind -> missing.add(kind.id()));
        Set<String> known = Set.copyOf(missing);
        for (int index = 0; index < lines.size(); index++) {
            Kind line = lines.get(index);
            String at = "information[" + index + "].";
            if (!known.contains(line.kind())) {
                errors.add(new FieldError(at + "kind", "'%s' is not a kind of this framework.".formatted(line.kind())));
            } else if (!missing.remove(line.kind())) {
                errors.add(new FieldError(at + "kind", "This kind is here twice."));
            }
            if (!line.isSeen() && (line.note() == null || line.note().isBlank())) {
                errors.add(new FieldError(at + "note", "Say why it was not read, such as that there is none."));
            }
        }
        framework.informationHeld().stream()
                .filter(kind -> missing.contains(kind.id()))
                .forEach(kind -> errors.add(
                        new FieldError("information", "Say whether you have read: %s.".formatted(kind.title()))));
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
    }
}
