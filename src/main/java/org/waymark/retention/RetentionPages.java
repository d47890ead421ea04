package org.waymark.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.waymark.retention.RecordCounts.Of;
import org.waymark.retention.SubjectAccess.Made;

/** What the page on retention shows. To an administrator: numbers, days and who; no reason that a manager gave. */
@Component
class RetentionPages {

    private static final int MOST_COUNTED = 50;
    private static final int MOST_SHOWN = 200;

    private final DueRecords due;
    private final RecordCounts counts;
    private final RetentionRules rules;
    private final RetentionSettings settings;
    private final Erasures erasures;
    private final ErasureTable erasureTable;
    private final Certificates certificates;
    private final Holds holds;
    private final Notices notices;
    private final SubjectAccess subjectAccess;
    private final Inspections inspections;
    private final Frameworks frameworks;
    private final People people;

    RetentionPages(
            DueRecords due,
            RecordCounts counts,
            RetentionRules rules,
            RetentionSettings settings,
            Erasures erasures,
            ErasureTable erasureTable,
            Certificates certificates,
            Holds holds,
            Notices notices,
            SubjectAccess subjectAccess,
            Inspections inspections,
            Frameworks frameworks,
            People people) {
        this.due = due;
        this.counts = counts;
        this.rules = rules;
        this.settings = settings;
        this.erasures = erasures;
        this.erasureTable = erasureTable;
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
        List<OfInspection> first = all.stream().limit(MOST_COUNTED).toList();
        Looked looked = new Looked(counts.of(first), notices.seen(first), erasures.stops(first));
        List<InspectionView> views = inspections.all();
        List<Holds.Hold> held = holds.all();
        List<Erasure> begun = erasureTable.all(MOST_SHOWN);
        nameOnce(held, begun);
        Map<String, String> references =
                views.stream().collect(Collectors.toMap(InspectionView::id, RetentionPages::named));
        return new Page(
                manages,
                due.today(),
                settings.noticeDays(),
                settings.erases(),
                first.stream().map(one -> shown(one, looked)).toList(),
                all.size() - first.size(),
                due.next().map(this::next).orElse(null),
                shown(begun),
                held.stream().map(hold -> shown(hold, manages, references)).toList(),
                rulesOfFrameworks(),
                manages ? subjectAccess.made(MOST_SHOWN) : List.of(),
                manages ? choices(views, looked.stops().held()) : List.of(),
                manages ? authorities(views) : List.of());
    }

    /** The reference beside the authority's name, which alone tells people which one is meant. */
    private static String named(InspectionView view) {
        return view.reference() + ", " + view.authority().name();
    }

    /** What is known of all inspections that are shown, asked for at once. */
    private record Looked(Map<Of, Map<String, Long>> counts, Map<Of, LocalDate> seen, Erasures.Stops stops) {

        String stopped(String inspectionId) {
            if (stops.underWay().contains(inspectionId)) {
                return "is being erased";
            }
            if (stops.held().contains(inspectionId)) {
                return "a legal hold stands on it";
            }
            return stops.open().contains(inspectionId)
                    ? "somebody still works on it: a task or a limit of it is open"
                    : null;
        }
    }

    private void nameOnce(List<Holds.Hold> held, List<Erasure> begun) {
        people.names(Stream.concat(
                        held.stream().flatMap(hold -> Stream.of(hold.placedBy(), hold.liftedBy())),
                        begun.stream().map(Erasure::begunBy))
                .filter(Objects::nonNull)
                .toList());
    }

    private DueInspection shown(OfInspection one, Looked looked) {
        Ended inspection = one.inspection();
        return new DueInspection(
                inspection.id(),
                inspection.reference(),
                inspection.authority(),
                inspection.on(),
                looked.stopped(inspection.id()),
                one.kinds().stream()
                        .map(kind -> shown(new Of(inspection.id(), kind.kind()), kind, looked))
                        .toList());
    }

    private DueKind shown(Of of, DueRecords.Due kind, Looked looked) {
        Map<String, Long> found = looked.counts().getOrDefault(of, Map.of());
        return new DueKind(
                kind.kind().title(),
                kind.months(),
                kind.from(),
                kind.on(),
                settings.erases() ? looked.seen().getOrDefault(of, due.today()).plusDays(settings.noticeDays()) : null,
                found,
                found.values().stream().mapToLong(Long::longValue).sum());
    }

    private Next next(Map.Entry<Ended, DueRecords.Due> next) {
        return new Next(
                next.getKey().reference() + ", " + next.getKey().authority(),
                next.getValue().kind().title(),
                next.getValue().on());
    }

    private List<ShownErasure> shown(List<Erasure> begun) {
        Map<UUID, List<Item>> items = erasureTable.itemsOf(begun);
        Map<UUID, Map<String, Long>> erased = erasureTable.erasedOf(begun);
        return begun.stream()
                .map(one ->
                        shown(one, items.getOrDefault(one.id(), List.of()), erased.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    private ShownErasure shown(Erasure erasure, List<Item> items, Map<String, Long> erased) {
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
                Certificates.inShort(erased));
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
