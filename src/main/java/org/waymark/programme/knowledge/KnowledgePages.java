package org.waymark.programme.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.authority.AuthorityView;
import org.waymark.platform.spreadsheet.SpreadsheetCsv;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.Choice;
import org.waymark.programme.knowledge.AuthorityKnowledge.Everything;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.risk.RiskScore;
import org.waymark.programme.risk.RiskScore.ScoreLine;

/** What the pages of the programme show. What is restricted is told to managers; to others it is one line of the score. */
@Component
class KnowledgePages {

    private final AuthorityKnowledge knowledge;
    private final KnowledgeRecorder recorder;
    private final InventedReports invented;
    private final StaffAccess access;

    KnowledgePages(
            AuthorityKnowledge knowledge, KnowledgeRecorder recorder, InventedReports invented, StaffAccess access) {
        this.invented = invented;
        this.knowledge = knowledge;
        this.recorder = recorder;
        this.access = access;
    }

    /** @param mayRecord whether whoever looks may add to what is known */
    record ListPage(LocalDate today, boolean mayRecord, List<Line> lines) {}

    /** @param lastDay first day of the last inspection, or where that is not known the day its report was out; null: none */
    record Line(
            String code,
            String name,
            String region,
            String lastGrade,
            String lastKind,
            LocalDate lastDay,
            int score,
            List<ScoreWords> working) {}

    record ScoreWords(String words, int points) {}

    /** @param notCounted what is published of it and says nothing of it, in sentences */
    record AuthorityPage(
            LocalDate today,
            boolean mayRecord,
            String code,
            String name,
            String region,
            LocalDate from,
            LocalDate to,
            List<String> predecessors,
            int score,
            List<ScoreWords> working,
            List<OutcomeLine> outcomes,
            List<String> notCounted,
            List<FactLine> facts,
            List<FigureLine> figures,
            List<Choice> kinds) {}

    /** @param authority whose outcome it was, where it was a predecessor's; otherwise null */
    record OutcomeLine(
            String kind,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate published,
            String overall,
            Map<String, String> grades,
            String authority) {}

    /** @param open whether it is an area for improvement that can be settled */
    record FactLine(
            UUID id,
            String kind,
            boolean restricted,
            LocalDate knownOn,
            String said,
            String source,
            LocalDate due,
            LocalDate settled,
            boolean open,
            String authority) {}

    record FigureLine(int year, String measure, String value, String source) {}

    ListPage list() {
        LocalDate today = recorder.today();
        return new ListPage(
                today,
                access.is(StaffRole.MANAGER),
                knowledge.scored(today).stream()
                        .sorted(Comparator.comparing(
                                        (ScoredAuthority one) -> -one.score().total())
                                .thenComparing(one -> one.authority().name()))
                        .map(this::line)
                        .toList());
    }

    private Line line(ScoredAuthority one) {
        PastOutcome last = one.last();
        return new Line(
                one.authority().code(),
                one.authority().name(),
                one.authority().region(),
                last == null ? null : last.overall(),
                last == null ? null : knowledge.kinds().title(last.kind()),
                last == null ? null : last.day(),
                one.score().total(),
                working(one.score()));
    }

    private List<ScoreWords> working(RiskScore score) {
        List<ScoreLine> lines = access.is(StaffRole.MANAGER) ? score.lines() : score.linesInOpen();
        return lines.stream()
                .map(line -> new ScoreWords(line.words(), line.points()))
                .toList();
    }

    AuthorityPage of(String code) {
        LocalDate today = recorder.today();
        Everything all = knowledge.everything(code, today);
        boolean manager = access.is(StaffRole.MANAGER);
        Map<String, String> names = all.predecessors().stream()
                .collect(Collectors.toMap(AuthorityView::code, AuthorityView::name, (one, other) -> one, TreeMap::new));
        return new AuthorityPage(
                today,
                manager,
                code,
                all.authority().name(),
                all.authority().region(),
                all.authority().from(),
                all.authority().to(),
                List.copyOf(names.values()),
                all.scored().score().total(),
                working(all.scored().score()),
                all.outcomes().stream()
                        .map(one -> new OutcomeLine(
                                knowledge.kinds().title(one.kind()),
                                one.firstDay(),
                                one.lastDay(),
                                one.published(),
                                one.overall(),
                                one.grades(),
                                names.get(one.authority())))
                        .toList(),
                invented.of(code),
                all.facts().stream()
                        .filter(fact -> manager || !fact.kind().restricted())
                        .map(fact -> line(fact, names))
                        .toList(),
                all.figures().stream()
                        .map(one -> new FigureLine(
                                one.year(),
                                one.measure(),
                                one.value().stripTrailingZeros().toPlainString(),
                                one.source()))
                        .toList(),
                FactKind.choices());
    }

    private static FactLine line(KnownFact fact, Map<String, String> names) {
        return new FactLine(
                fact.getId(),
                fact.kind().title(),
                fact.kind().restricted(),
                fact.knownOn(),
                fact.said(),
                fact.source(),
                fact.due(),
                fact.settled(),
                fact.kind() == FactKind.AREA_FOR_IMPROVEMENT && fact.settled() == null,
                names.get(fact.authorityCode()));
    }

    /** The list for a spreadsheet. */
    String csv() {
        return SpreadsheetCsv.forPeople(
                List.of("Code", "Authority", "Region", "Last grade", "Last inspection", "Day", "Score", "Working"),
                list().lines().stream()
                        .map(line -> List.of(
                                line.code(),
                                line.name(),
                                line.region(),
                                line.lastGrade() == null ? "" : line.lastGrade(),
                                line.lastKind() == null ? "" : line.lastKind(),
                                line.lastDay() == null ? "" : line.lastDay().toString(),
                                String.valueOf(line.score()),
                                line.working().stream()
                                        .map(one -> one.words() + ": " + one.points())
                                        .collect(Collectors.joining("; "))))
                        .toList());
    }
}
