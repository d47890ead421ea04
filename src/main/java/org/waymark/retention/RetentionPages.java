package org.waymark.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.authority.AuthorityView;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.EndedInspections.Ended;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.People;
import org.waymark.records.RecordKind;
import org.waymark.retention.DueRecords.OfInspection;
import org.waymark.retention.ErasureTable.Erasure;
import org.waymark.retention.ErasureTable.Item;
import org.waymark.retention.SubjectAccess.Made;

/** What the page on retention shows. To an administrator: numbers, days and who; no reason that a manager gave. */
@Component
class RetentionPages {

    private static final int MOST_COUNTED = 50;
    private static final int MOST_SHOWN = 200;

    private final DueRecords due;
    private final RetentionRules rules;
    private final RetentionSettings settings;
    private final ErasureTable erasures;
    private final Certificates certificates;
    private final Holds holds;
    private final Notices notices;
    private final SubjectAccess subjectAccess;
    private final Inspections inspections;
    private final Frameworks frameworks;
    private final People people;

    RetentionPages(
            DueRecords due,
            RetentionRules rules,
            RetentionSettings settings,
            ErasureTable erasures,
            Certificates certificates,
            Holds holds,
            Notices notices,
            SubjectAccess subjectAccess,
            Inspections inspections,
            Frameworks frameworks,
            People people) {
        this.due = due;
        this.rules = rules;
        this.settings = settings;
        this.erasures = erasures;
        this.certificates = certificates;
        this.holds = holds;
        this.notices = notices;
        this.subjectAccess = subjectAccess;
        this.inspections = inspections;
        this.frameworks = frameworks;
        this.people = people;
    }

    /** @param erasesOn the day from which Waymark erases it by itself; null when it never does */
    record DueKind(
            String title,
            int months,
            String from,
            LocalDate dueOn,
            LocalDate erasesOn,
            Map<String, Long> counts,
            long total) {}

    /** @param stopped why nothing of it is erased now; null when it may be */
    record DueInspection(
            String id, String reference, String authority, LocalDate overOn, String stopped, List<DueKind> kinds) {}

    record Next(String reference, String records, LocalDate on) {}

    record KindRule(String framework, String records, Integer months, String from) {}

    /** @param reason null for administrators, as what the lifting says is */
    record ShownHold(
            UUID id,
            String reference,
            String reason,
            String placedBy,
            Instant placedAt,
            String liftedBecause,
            String liftedBy,
            Instant liftedAt) {}

    record ShownErasure(
            UUID id,
            String by,
            Instant begunAt,
            Instant finishedAt,
            int done,
            int items,
            List<String> problems,
            String erased) {}

    record Choice(String value, String label) {}

    /** @param notCounted of how many more inspections something is due, which are shown once these are erased */
    record Page(
            boolean manages,
            LocalDate today,
            int noticeDays,
            boolean erasesByItself,
            List<DueInspection> due,
            int notCounted,
            Next next,
            List<ShownErasure> erasures,
            List<ShownHold> holds,
            List<KindRule> rules,
            List<Made> subjectAccess,
            List<Choice> inspections,
            List<Choice> authorities) {}

    Page page(boolean manages) {
        List<OfInspection> all = due.dueBy(due.today());
        List<InspectionView> views = inspections.all();
        List<Holds.Hold> held = holds.all();
        Set<String> standing = held.stream()
                .filter(hold -> hold.liftedAt() == null)
                .map(Holds.Hold::inspectionId)
                .collect(Collectors.toSet());
        Map<String, String> references =
                views.stream().collect(Collectors.toMap(InspectionView::id, RetentionPages::named));
        return new Page(
                manages,
                due.today(),
                settings.noticeDays(),
                settings.erases(),
                all.stream().limit(MOST_COUNTED).map(this::shown).toList(),
                Math.max(0, all.size() - MOST_COUNTED),
                due.next().map(this::next).orElse(null),
                erasures.all(MOST_SHOWN).stream().map(this::shown).toList(),
                held.stream().map(hold -> shown(hold, manages, references)).toList(),
                rulesOfFrameworks(),
                manages ? subjectAccess.made(MOST_SHOWN) : List.of(),
                manages ? choices(views, standing) : List.of(),
                manages ? authorities(views) : List.of());
    }

    /** The reference beside the authority's name, which alone tells people which one is meant. */
    private static String named(InspectionView view) {
        return view.reference() + ", " + view.authority().name();
    }

    private DueInspection shown(OfInspection one) {
        Ended inspection = one.inspection();
        return new DueInspection(
                inspection.id(),
                inspection.reference(),
                inspection.authority(),
                inspection.on(),
                stopped(inspection.id()),
                one.kinds().stream().map(kind -> shown(inspection.id(), kind)).toList());
    }

    private DueKind shown(String inspectionId, DueRecords.Due kind) {
        Map<String, Long> counts = due.count(inspectionId, kind.kind());
        return new DueKind(
                kind.kind().title(),
                kind.months(),
                kind.from(),
                kind.on(),
                settings.erases()
                        ? notices.seenOn(inspectionId, kind.kind())
                                .orElse(due.today())
                                .plusDays(settings.noticeDays())
                        : null,
                counts,
                counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private String stopped(String inspectionId) {
        if (erasures.isUnderWay(inspectionId)) {
            return "is being erased";
        }
        if (holds.standing(inspectionId).isPresent()) {
            return "a legal hold stands on it";
        }
        return due.isOpen(inspectionId) ? "somebody still works on it: a task or a limit of it is open" : null;
    }

    private Next next(Map.Entry<Ended, DueRecords.Due> next) {
        return new Next(
                next.getKey().reference() + ", " + next.getKey().authority(),
                next.getValue().kind().title(),
                next.getValue().on());
    }

    private ShownErasure shown(Erasure erasure) {
        List<Item> items = erasures.items(erasure.id());
        return new ShownErasure(
                erasure.id(),
                certificates.by(erasure),
                erasure.begunAt(),
                erasure.finishedAt(),
                (int) items.stream().filter(item -> item.outcome() != null).count(),
                items.size(),
                items.stream()
                        .filter(item -> item.problem() != null)
                        .map(item -> item.reference() + ", " + item.kind() + ": " + item.problem())
                        .toList(),
                certificates.inShort(erasure.id()));
    }

    private ShownHold shown(Holds.Hold hold, boolean manages, Map<String, String> references) {
        return new ShownHold(
                hold.id(),
                references.get(hold.inspectionId()),
                manages ? hold.reason() : null,
                people.name(hold.placedBy()),
                hold.placedAt(),
                manages ? hold.liftedBecause() : null,
                hold.liftedBy() == null ? null : people.name(hold.liftedBy()),
                hold.liftedAt());
    }

    private List<KindRule> rulesOfFrameworks() {
        return frameworks.all().stream()
                .flatMap(framework -> Stream.of(RecordKind.values()).map(kind -> rules.rule(framework, kind)
                        .map(rule -> new KindRule(framework.title(), kind.title(), rule.months(), rule.from()))
                        .orElseGet(() -> new KindRule(
                                framework.title(), kind.title(), null, "Nothing says for how long: kept."))))
                .toList();
    }

    private static List<Choice> choices(List<InspectionView> views, Set<String> held) {
        return views.stream()
                .filter(view -> !held.contains(view.id()))
                .map(view -> new Choice(view.id(), named(view)))
                .toList();
    }

    private static List<Choice> authorities(List<InspectionView> views) {
        return views.stream()
                .map(InspectionView::authority)
                .distinct()
                .sorted(Comparator.comparing(AuthorityView::name))
                .map(authority -> new Choice(authority.code(), authority.name()))
                .toList();
    }
}
