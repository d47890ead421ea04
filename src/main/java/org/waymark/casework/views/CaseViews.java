package org.waymark.casework.views;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseOpened;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.ChildJourneyProcess;
import org.waymark.casework.HiddenFindings;
import org.waymark.casework.views.ViewBook.AllViews;
import org.waymark.casework.views.ViewBook.Opening;
import org.waymark.framework.Framework;
import org.waymark.framework.Inspectorate;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.bodies.InspectorateDroppedOut;
import org.waymark.inspection.changes.UnfinishedWork;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * The views that the inspectorates of a joint inspection have of one child: blind at first, so that none follows another.
 * They are open once all who look at the child have recorded, or the overall lead has opened them.
 */
@Service
@Transactional
public class CaseViews implements HiddenFindings, UnfinishedWork {

    private final ViewBook book;
    private final CaseBook cases;
    private final Inspections inspections;
    private final InspectionAccess access;
    private final Processes processes;
    private final People people;
    private final Clock clock;

    CaseViews(
            ViewBook book,
            CaseBook cases,
            Inspections inspections,
            InspectionAccess access,
            Processes processes,
            People people,
            Clock clock) {
        this.book = book;
        this.cases = cases;
        this.inspections = inspections;
        this.access = access;
        this.processes = processes;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The views of one case, as far as they are for whoever asks.
     *
     * @param leading  the title of the inspectorate that leads overall
     * @param open     whether everybody of the inspectorates sees all of them
     * @param opened   that they were opened before all had recorded, and why, in words; null when they were not
     * @param mayOpen  whether whoever asks may open them now
     * @param strands  the titles of what the views speak of
     */
    public record ViewsOfCase(
            String leading, boolean open, String opened, boolean mayOpen, List<String> strands, List<ViewLine> views) {}

    /**
     * @param state    whether it was recorded, by whom, in words
     * @param facts    shown at once; null for none
     * @param says     of the case as a whole; null while it is hidden, or not there
     * @param strands  in the order of the titles; empty while they are hidden
     */
    public record ViewLine(
            String inspectorate, String state, Instant at, String facts, String says, List<StrandLine> strands) {}

    /** @param grade its title; null without one */
    public record StrandLine(String title, String grade, String says) {}

    /** Asks each inspectorate that looks at such a case itself. */
    @EventListener
    void ask(CaseOpened opened) {
        CaseFile file = opened.file();
        InspectionView inspection = inspections.byId(file.inspectionId());
        inspection.framework().joint().inspectorates().stream()
                .filter(one ->
                        one.views() != null && (file.isTracked() || one.views().ofEveryCase()))
                .filter(one -> inspection.members().stream()
                        .anyMatch(member -> one.id().equals(member.inspectorate())))
                .forEach(one -> processes.start(
                        ChildViewProcess.KEY,
                        inspection.id(),
                        businessKey(file, one.id()),
                        Map.of(
                                ChildJourneyProcess.CASE_ID,
                                file.id(),
                                ChildViewProcess.VIEW_ID,
                                book.ask(file.id(), inspection.id(), one.id(), clock.instant())
                                        .toString())));
    }

    /** @return null where no inspectorate but one looks at the case */
    @Transactional(readOnly = true)
    public ViewsOfCase of(CaseFile file, InspectionView inspection) {
        if (!isJoint(inspection)) {
            return null;
        }
        AllViews all = book.of(inspection.id());
        List<InspectorateView> views = all.of(file.id());
        if (views.isEmpty()) {
            return null;
        }
        boolean open = isOpen(file, all);
        return new ViewsOfCase(
                inspection
                        .framework()
                        .joint()
                        .leading()
                        .map(Inspectorate::title)
                        .orElseThrow(),
                open,
                Optional.ofNullable(all.openings().get(file.id()))
                        .map(one -> people.name(one.by()) + ": " + one.reason())
                        .orElse(null),
                !open && access.is(inspection, AccessRole.LEAD),
                titles(inspection.framework(), views),
                views.stream().map(view -> line(view, inspection, open)).toList());
    }

    private static List<String> titles(Framework framework, List<InspectorateView> views) {
        return framework.strands().stream()
                .filter(strand ->
                        views.stream().anyMatch(view -> asked(framework, view).contains(strand)))
                .map(Framework.Strand::title)
                .toList();
    }

    private static List<Framework.Strand> asked(Framework framework, InspectorateView view) {
        Inspectorate.Views asked =
                framework.joint().inspectorate(view.inspectorate()).views();
        return asked == null ? List.of() : asked.strandsOf(framework);
    }

    private ViewLine line(InspectorateView view, InspectionView inspection, boolean open) {
        Framework framework = inspection.framework();
        boolean shown = view.isRecorded() && (open || isTheirs(view, inspection));
        return new ViewLine(
                framework.joint().inspectorate(view.inspectorate()).title(),
                state(view, shown),
                view.at(),
                view.facts(),
                shown ? view.says() : null,
                shown ? strands(view, framework) : List.of());
    }

    private String state(InspectorateView view, boolean shown) {
        if (view.endedBecause() != null) {
            return "Not recorded: " + view.endedBecause();
        }
        return view.isRecorded()
                ? "Recorded by " + people.name(view.by()) + (shown ? "" : ", kept back until all have recorded")
                : "Not recorded yet";
    }

    static List<StrandLine> strands(InspectorateView view, Framework framework) {
        return framework.strands().stream()
                .flatMap(strand -> view.strands().stream()
                        .filter(one -> one.strand().equals(strand.id()))
                        .map(one -> new StrandLine(
                                strand.title(),
                                one.grade() == null
                                        ? null
                                        : framework.grade(one.grade()).title(),
                                one.says())))
                .toList();
    }

    /** Whether everybody of the inspectorates may see what the others make of it. */
    static boolean isOpen(CaseFile file, AllViews all) {
        boolean ledIsIn = file.isEvaluated() || file.status() == CaseStatus.UNSEEN;
        return all.openings().containsKey(file.id())
                || ledIsIn && all.of(file.id()).stream().noneMatch(InspectorateView::isOpen);
    }

    /** Of their own inspectorate, or theirs to oversee. */
    boolean isTheirs(InspectorateView view, InspectionView inspection) {
        return access.oversees()
                || inspectorateOf(inspection)
                        .filter(view.inspectorate()::equals)
                        .isPresent();
    }

    /** That of a partner inspectorate whose inspector is acting; empty for those of the one that leads overall. */
    private Optional<String> inspectorateOf(InspectionView inspection) {
        return inspection.members().stream()
                .filter(member -> member.userId().equals(access.user()) && member.isPartner())
                .map(Member::inspectorate)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hides(CaseFile file) {
        InspectionView inspection = inspections.byId(file.inspectionId());
        if (!isJoint(inspection) || inspectorateOf(inspection).isEmpty()) {
            return false;
        }
        AllViews all = book.of(inspection.id());
        return !all.of(file.id()).isEmpty() && !isOpen(file, all);
    }

    private static boolean isJoint(InspectionView inspection) {
        return inspection.framework().joint().inspectorates().stream()
                .map(Inspectorate::views)
                .anyMatch(views -> views != null);
    }

    /**
     * Opens the views of a case to each other before all have recorded.
     *
     * @throws RefusedAnswers when there is no reason, or they are open, or there are none
     */
    @WriteTransaction
    public void open(InspectionView inspection, CaseFile file, String reason) {
        AllViews all = book.of(inspection.id());
        if (reason == null || reason.isBlank()) {
            throw RefusedAnswers.of("reason", "Say why they are opened before all have recorded.");
        }
        if (all.of(file.id()).isEmpty() || isOpen(file, all)) {
            throw RefusedAnswers.of("reason", "Nothing is kept back in this case: all of it is open already.");
        }
        if (book.open(new Opening(file.id(), reason.strip(), access.user(), clock.instant()))) {
            inspections.note(
                    inspection.id(), "Views of case " + file.number() + " opened to all inspectorates", reason.strip());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> unfinished(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        return waiting(inspection)
                .map(view -> new Piece(
                        "The view of %s of case %s"
                                .formatted(
                                        inspection
                                                .framework()
                                                .joint()
                                                .inspectorate(view.inspectorate())
                                                .title(),
                                        cases.byId(view.caseId()).number()),
                        inspection.leadOf(view.inspectorate()).orElse(null)))
                .toList();
    }

    @Override
    public void close(String inspectionId, String reason, String by) {
        waiting(inspections.byId(inspectionId)).forEach(view -> end(view, reason));
    }

    /** What an inspectorate has recorded stays; what it has not is not waited for. */
    @EventListener
    void goOnWithout(InspectorateDroppedOut dropped) {
        waiting(inspections.byId(dropped.inspectionId()))
                .filter(view -> view.inspectorate().equals(dropped.inspectorate()))
                .toList()
                .forEach(view -> end(view, dropped.reason()));
    }

    /** Asks it no more. */
    void end(InspectorateView view, String reason) {
        book.end(view.id(), reason);
        processes.endCase(
                view.inspectionId(),
                businessKey(cases.byId(view.caseId()), view.inspectorate()),
                ChildViewProcess.NO_LONGER_ASKED);
    }

    private static String businessKey(CaseFile file, String inspectorate) {
        return file.businessKey() + "/view-" + inspectorate;
    }

    private Stream<InspectorateView> waiting(InspectionView inspection) {
        return isJoint(inspection)
                ? book.of(inspection.id()).views().stream().filter(InspectorateView::isOpen)
                : Stream.empty();
    }
}
