package org.waymark.fieldwork.requests;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.EvidenceKind;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkChoices;
import org.waymark.fieldwork.FieldworkHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** The link officer says what other evidence the authority holds, and where it can be read (2012: paragraph 37). */
@Component
class SupplyEvidenceForm implements TaskForm<SupplyEvidenceForm.Answers> {

    private final Fieldwork fieldwork;
    private final EvidenceSuppliedRepository supplied;
    private final Clock clock;

    SupplyEvidenceForm(Fieldwork fieldwork, EvidenceSuppliedRepository supplied, Clock clock) {
        this.fieldwork = fieldwork;
        this.supplied = supplied;
        this.clock = clock;
    }

    record Answers(
            @Valid List<Document> documents,

            @Size(max = 2000, message = "At most 2000 characters.")
            String nothingBecause) {

        List<Document> documentsOrNone() {
            return documents == null ? List.of() : documents;
        }
    }

    record Document(
            @NotBlank(message = "Give it a title, without a child's name.")
            @Size(max = 300, message = "At most 300 characters.")
            String title,

            @NotBlank(message = "Choose what kind it is.") String kind,

            @NotBlank(message = "Say where it can be read.") @Size(max = 500, message = "At most 500 characters.")
            String where) {}

    /** @param askedFor what the framework asks an authority for */
    record Page(FieldworkHeading inspection, List<Asked> askedFor, List<Choice> kinds) {}

    record Asked(String title, String text) {}

    @Override
    public String name() {
        return "supply-evidence";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = fieldwork.inspection(task.inspectionId());
        List<Asked> asked = inspection.framework().informationAskedFor().stream()
                .map(information -> new Asked(information.title(), information.text()))
                .toList();
        return new Page(FieldworkHeading.of(inspection), asked, FieldworkChoices.ofEvidenceKinds());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        List<EvidenceSupplied.Item> items = itemsOf(answers);
        supplied.save(new EvidenceSupplied(
                task.inspectionId(), items, answers.nothingBecause(), task.user(), clock.instant()));
    }

    static List<EvidenceSupplied.Item> itemsOf(Answers answers) {
        boolean reasoned =
                answers.nothingBecause() != null && !answers.nothingBecause().isBlank();
        List<Document> documents = answers.documentsOrNone();
        FormRefusals wrong = new FormRefusals()
                .unless(
                        !documents.isEmpty() || reasoned,
                        "nothingBecause",
                        "Name what the authority holds, or say why there is nothing more.")
                .unless(
                        documents.isEmpty() || !reasoned,
                        "nothingBecause",
                        "Evidence is named above: leave this empty, or take the evidence out.");
        List<EvidenceSupplied.Item> items = new ArrayList<>();
        for (int index = 0; index < documents.size(); index++) {
            Document document = documents.get(index);
            Optional<EvidenceKind> kind = EvidenceKind.of(document.kind());
            if (kind.isPresent()) {
                items.add(new EvidenceSupplied.Item(document.title(), kind.get(), document.where()));
            } else {
                wrong.unless(
                        false,
                        "documents[" + index + "].kind",
                        "'%s' is not in the list of kinds.".formatted(document.kind()));
            }
        }
        wrong.raise();
        return items;
    }
}
