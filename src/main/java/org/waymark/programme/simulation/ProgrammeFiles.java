package org.waymark.programme.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.authority.AuthorityView;
import org.waymark.platform.machine.OwnFiles;
import org.waymark.platform.spreadsheet.SpreadsheetCsv;

/** Writes what came of the years: tables for a spreadsheet, JSON for programs, pictures. For their owner's eyes alone. */
final class ProgrammeFiles {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path directory;
    private final List<PlayedVariant> variants;
    private final SimulatedYears years;
    private final List<PlayedYears> played;
    private final Map<String, AuthorityView> authorities;

    /** @param variants the years as they were asked for, then those they are compared with */
    ProgrammeFiles(Path directory, List<PlayedVariant> variants) {
        this.directory = directory;
        this.variants = variants;
        this.years = variants.get(0).years();
        this.played = variants.get(0).played();
        this.authorities =
                years.authorities().stream().collect(Collectors.toMap(AuthorityView::code, Function.identity()));
    }

    void write() throws IOException {
        inspections();
        load();
        waits();
        notBegun();
        comparison();
        file("summary.json", JSON.writeValueAsString(summary()));
        file("plan.json", JSON.writeValueAsString(plan()));
        file("years.svg", YearsChart.of(years, played.get(0)));
        file("load.svg", LoadChart.of(played));
        file("waits.svg", WaitsChart.of(played));
        file("slips.svg", SlipsChart.of(variants));
    }

    private void inspections() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (PlayedYears run : played) {
            for (SimulatedInspection one : run.inspections()) {
                rows.add(List.of(
                        String.valueOf(run.seed()),
                        one.authority(),
                        name(one.authority()),
                        authorities.get(one.authority()).region(),
                        one.kind(),
                        one.framework(),
                        one.wanted().toString(),
                        one.start().toString(),
                        one.end().toString(),
                        text(one.published()),
                        String.valueOf(one.lateBy()),
                        String.valueOf(one.score()),
                        one.grade() == null ? "" : one.grade(),
                        String.join(", ", one.team()),
                        one.reason()));
            }
        }
        table(
                "inspections.csv",
                List.of(
                        "seed",
                        "authority",
                        "name",
                        "region",
                        "kind",
                        "framework",
                        "wanted",
                        "first-day",
                        "last-day",
                        "published",
                        "working-days-late",
                        "score",
                        "grade",
                        "team",
                        "why"),
                rows);
    }

    private void load() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        played.forEach(run -> run.load()
                .forEach(month -> rows.add(List.of(
                        String.valueOf(run.seed()),
                        month.month().toString(),
                        month.specialism(),
                        decimal(month.inspectors()),
                        decimal(month.available()),
                        decimal(month.used()),
                        decimal(month.percent())))));
        table(
                "load.csv",
                List.of("seed", "month", "specialism", "inspectors", "days-available", "days-used", "percent"),
                rows);
    }

    private void waits() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        played.forEach(run -> run.waits()
                .forEach(wait -> rows.add(List.of(
                        String.valueOf(run.seed()),
                        wait.authority(),
                        name(wait.authority()),
                        wait.judged().toString(),
                        text(wait.reinspected()),
                        String.valueOf(wait.days()),
                        String.valueOf(wait.visits()),
                        wait.reinspected() == null ? "still waiting" : "inspected again"))));
        table(
                "waits.csv",
                List.of("seed", "authority", "name", "judged-inadequate", "inspected-again", "days", "visits", "state"),
                rows);
    }

    private void notBegun() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        played.forEach(run -> run.unmet()
                .forEach(one -> rows.add(List.of(
                        String.valueOf(run.seed()),
                        one.authority(),
                        name(one.authority()),
                        one.wanted().toString(),
                        String.valueOf(one.lateBy()),
                        one.reason()))));
        table("not-begun.csv", List.of("seed", "authority", "name", "wanted", "working-days-late", "why"), rows);
    }

    private void comparison() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        variants.forEach(variant -> variant.ranges()
                .forEach((figure, range) -> rows.add(List.of(
                        variant.title(),
                        figure,
                        decimal(range.least()),
                        decimal(range.median()),
                        decimal(range.most())))));
        table("figures.csv", List.of("circumstances", "figure", "least", "median", "most"), rows);
    }

    private Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("from", years.from());
        summary.put("to", years.lastDay());
        summary.put("authorities", played.get(0).authorities());
        summary.put("inspectors", years.inspectors());
        summary.put("framework", years.framework().id());
        summary.put("framework-hash", years.framework().contentHash());
        summary.put("intervals-only-proposed-count", years.countProposals());
        summary.put("seeds", played.stream().map(PlayedYears::seed).toList());
        Map<String, Object> figures = new LinkedHashMap<>();
        variants.forEach(variant -> figures.put(variant.title(), variant.ranges()));
        summary.put("figures", figures);
        summary.put("assumptions", years.rules().assumptions().all());
        summary.put("weights", years.rules().weights().all());
        summary.put(
                "quiet-periods",
                years.rules().quiet().all().stream()
                        .map(one -> Map.of(
                                "from", one.from().toString(),
                                "to", one.to().toString(),
                                "title", one.title(),
                                "source", one.source()))
                        .toList());
        return summary;
    }

    private Map<String, Object> plan() {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put(
                "what-it-is",
                "Years played by chance under the rules in force: no plan of any authority's inspection.");
        plan.put("runs", played);
        return plan;
    }

    private String name(String code) {
        return authorities.get(code).name();
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void table(String name, List<String> headings, List<List<String>> rows) throws IOException {
        file(name, SpreadsheetCsv.forPrograms(headings, rows));
    }

    private void file(String name, String content) throws IOException {
        OwnFiles.write(directory.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
