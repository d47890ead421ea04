package org.waymark.programme.burden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.spreadsheet.SpreadsheetCsv;
import org.waymark.programme.burden.BurdenRules.BurdenKind;
import org.waymark.records.BurdenSource;
import org.waymark.records.BurdenSource.BurdenCount;

/** What each inspection asked of its authority, and together by authority and framework. */
@Component
@Transactional(readOnly = true)
class AuthorityBurdens {

    private final Inspections inspections;
    private final List<BurdenSource> sources;
    private final BurdenAnswers answers;
    private final BurdenRules rules = BurdenRules.inForce();

    AuthorityBurdens(Inspections inspections, List<BurdenSource> sources, BurdenAnswers answers) {
        this.answers = answers;
        this.inspections = inspections;
        this.sources = sources;
    }

    /**
     * @param times      how often each kind was asked, in the order of the kinds
     * @param taken      days that it took as the authority says; null while it has not said so
     * @param usefulness as it says, in words
     */
    record BurdenLine(
            String inspection,
            String reference,
            String code,
            String authority,
            String framework,
            LocalDate firstDay,
            List<Long> times,
            double days,
            Double taken,
            String usefulness) {}

    /** @param days of the authority's people in all */
    record BurdenTotal(String authority, String framework, int inspections, List<Long> times, double days) {}

    record BurdenPage(
            List<String> kinds, List<BurdenKind> assumptions, List<BurdenTotal> totals, List<BurdenLine> lines) {}

    /** Of all inspections of which the authority was told, the latest first; of one authority where a code is given. */
    BurdenPage page(String code) {
        List<InspectionView> told = inspections.all().stream()
                .filter(one -> one.call() != null && one.status() != InspectionStatus.CANCELLED)
                .filter(one -> code == null || one.authority().code().equals(code))
                .toList();
        Set<String> ids = told.stream().map(InspectionView::id).collect(Collectors.toSet());
        Map<String, List<BurdenCount>> counts = sources.stream()
                .flatMap(source -> source.asked(ids).stream())
                .collect(Collectors.groupingBy(BurdenCount::inspectionId));
        Map<String, BurdenAnswers.Answer> said =
                answers.of(ids).stream().collect(Collectors.toMap(AuthorityBurdens::key, one -> one));
        List<BurdenLine> lines = told.stream()
                .map(one -> line(
                        one,
                        counts.getOrDefault(one.id(), List.of()),
                        said.get(key(one.id(), one.authority().code()))))
                .toList();
        return new BurdenPage(
                rules.counted().stream().map(BurdenKind::title).toList(), rules.all(), totals(lines), lines);
    }

    /** What one inspection asked of its authority; null while it was not told of it. */
    BurdenLine lineOf(InspectionView inspection) {
        return page(inspection.authority().code()).lines().stream()
                .filter(line -> line.inspection().equals(inspection.id()))
                .findFirst()
                .orElse(null);
    }

    /** How often each kind was asked, those left out that were not. */
    List<SayWhatItTookForm.AskedLine> inWords(BurdenLine line) {
        List<BurdenKind> kinds = rules.counted();
        return IntStream.range(0, kinds.size())
                .filter(place -> line.times().get(place) > 0)
                .mapToObj(place -> new SayWhatItTookForm.AskedLine(
                        kinds.get(place).title(), line.times().get(place)))
                .toList();
    }

    private static String key(BurdenAnswers.Answer answer) {
        return key(answer.inspectionId(), answer.body());
    }

    private static String key(String inspection, String body) {
        return inspection + "\n" + body;
    }

    private BurdenLine line(InspectionView one, List<BurdenCount> counts, BurdenAnswers.Answer said) {
        return new BurdenLine(
                one.id(),
                one.reference(),
                one.authority().code(),
                one.authority().name(),
                one.framework().title(),
                one.firstDay(),
                rules.counted().stream()
                        .map(kind -> counts.stream()
                                .filter(count -> count.kind().equals(kind.kind()))
                                .mapToLong(BurdenCount::times)
                                .sum())
                        .toList(),
                rules.days(counts),
                said == null ? null : Double.valueOf(said.days()),
                said == null ? null : said.usefulness());
    }

    /** By authority, then by framework; the heaviest first. */
    static List<BurdenTotal> totals(List<BurdenLine> lines) {
        Map<String, List<BurdenLine>> together = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.authority() + "\n" + line.framework(), TreeMap::new, Collectors.toList()));
        return together.values().stream()
                .map(some -> new BurdenTotal(
                        some.get(0).authority(),
                        some.get(0).framework(),
                        some.size(),
                        sums(some),
                        Math.round(some.stream().mapToDouble(BurdenLine::days).sum() * 10) / 10.0))
                .sorted(Comparator.comparingDouble(BurdenTotal::days).reversed())
                .toList();
    }

    private static List<Long> sums(List<BurdenLine> lines) {
        List<Long> sums = new ArrayList<>(lines.get(0).times());
        lines.stream().skip(1).forEach(line -> {
            for (int place = 0; place < sums.size(); place++) {
                sums.set(place, sums.get(place) + line.times().get(place));
            }
        });
        return sums;
    }

    /** Each inspection for a spreadsheet. */
    String csv() {
        BurdenPage page = page(null);
        List<String> heading = new ArrayList<>(List.of("Reference", "Code", "Authority", "Framework", "First day"));
        heading.addAll(page.kinds());
        heading.addAll(List.of("Staff days asked", "Staff days taken", "Of what use"));
        return SpreadsheetCsv.forPeople(
                heading,
                page.lines().stream()
                        .map(line -> {
                            List<String> row = new ArrayList<>(List.of(
                                    line.reference(),
                                    line.code(),
                                    line.authority(),
                                    line.framework(),
                                    line.firstDay().toString()));
                            line.times().forEach(times -> row.add(String.valueOf(times)));
                            row.add(String.valueOf(line.days()));
                            row.add(line.taken() == null ? "" : String.valueOf(line.taken()));
                            row.add(line.usefulness() == null ? "" : line.usefulness());
                            return row;
                        })
                        .toList());
    }
}
