package org.waymark.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.records.HeldOnChild;
import org.waymark.records.HeldOnChild.AskedChild;
import org.waymark.records.HeldOnChild.Column;
import org.waymark.records.HeldOnChild.Holds;
import org.waymark.records.HeldOnChild.Sheet;
import org.waymark.records.KnownChildren;

/** All that is held on one child, from every room, in one file: for a subject access request. */
@Service
class SubjectAccess {

    private static final String TO_BE_READ =
            "This is everything, as it is held. Before any of it is handed over, somebody who may"
                    + " decide reads it: what it says of other people, what would do serious harm, and what was given in confidence may have"
                    + " to be taken out (Data Protection Act 2018, section 16 and Schedules 2 and 3).";

    private final KnownChildren children;
    private final List<HeldOnChild> rooms;
    private final Inspections inspections;
    private final Authorities authorities;
    private final People people;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final JdbcClient database;
    private final ObjectMapper json;
    private final ITemplateEngine templates;
    private final Clock clock;

    SubjectAccess(
            KnownChildren children,
            List<HeldOnChild> rooms,
            Inspections inspections,
            Authorities authorities,
            People people,
            CurrentUser currentUser,
            Audit audit,
            JdbcClient database,
            ObjectMapper json,
            ITemplateEngine templates,
            Clock clock) {
        this.children = children;
        this.rooms = rooms;
        this.inspections = inspections;
        this.authorities = authorities;
        this.people = people;
        this.currentUser = currentUser;
        this.audit = audit;
        this.database = database;
        this.json = json;
        this.templates = templates;
        this.clock = clock;
    }

    /** What one inspection holds; terms and names in words. */
    record OfInspection(String reference, String authority, List<String> cases, List<Sheet> sheets) {}

    /** One that was made: never of which child. */
    record Made(String authority, String reason, String by, Instant at, int inspections) {}

    /**
     * A ZIP with a page to read and the same as JSON. That it was asked for is recorded in the running transaction: in
     * the audit of each inspection, by the opaque ids of the child's cases.
     *
     * @param identifier by which the authority knows the child
     * @throws RefusedAnswers when no list of that authority names the child, or what was is erased
     */
    @WriteTransaction
    byte[] export(String authorityCode, String identifier, String reason) {
        AuthorityView authority = authorities.all().stream()
                .filter(one -> one.code().equals(authorityCode))
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of("authority", "Choose one of the authorities listed."));
        Map<String, List<String>> known = children.inspectionsOf(authorityCode, identifier.strip());
        if (known.isEmpty()) {
            throw RefusedAnswers.of(
                    "identifier",
                    "Nothing is held on a child of this identifier: no list of an inspection of " + authority.name()
                            + " names it, or what did has been erased.");
        }
        record(authorityCode, reason, known);
        List<OfInspection> held = known.entrySet().stream()
                .map(one -> held(new AskedChild(one.getKey(), identifier.strip(), one.getValue())))
                .sorted(Comparator.comparing(OfInspection::reference))
                .toList();
        return zip(held);
    }

    private void record(String authorityCode, String reason, Map<String, List<String>> known) {
        UUID id = UUID.randomUUID();
        database.sql("insert into subject_access (id, authority_code, reason, asked_by, asked_at, inspections)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, authorityCode, reason, currentUser.id(), OffsetDateTime.now(clock), known.size())
                .update();
        known.forEach((inspection, cases) -> audit.add(
                currentUser.id(),
                "export-subject-access",
                inspection,
                cases.isEmpty() ? id.toString() : String.join(" ", cases),
                "exported"));
    }

    private OfInspection held(AskedChild child) {
        InspectionView inspection = inspections.byId(child.inspectionId());
        Map<String, String> terms = terms(inspection.framework());
        List<Sheet> sheets = rooms.stream()
                .flatMap(room -> room.about(child).stream())
                .map(sheet -> inWords(sheet, terms))
                .toList();
        return new OfInspection(inspection.reference(), inspection.authority().name(), child.caseNumbers(), sheets);
    }

    private static Map<String, String> terms(Framework framework) {
        Map<String, String> terms = new HashMap<>();
        framework.scale().forEach(one -> terms.put(one.id(), one.title()));
        framework.judgementAreas().forEach(one -> terms.put(one.id(), one.title()));
        framework.agencies().forEach(one -> terms.put(one.id(), one.title()));
        framework.vulnerableGroups().forEach(one -> terms.put(one.id(), one.title()));
        framework.themes().forEach(one -> terms.put(one.id(), one.title()));
        framework.strands().forEach(one -> terms.put(one.id(), one.title()));
        framework.stages().forEach(one -> terms.put(one.id(), one.title()));
        framework.conclusionQuestions().forEach(one -> {
            terms.put("question:" + one.id(), one.title());
            one.answers().forEach(answer -> terms.put("question:" + one.id() + ":" + answer.id(), answer.title()));
        });
        return terms;
    }

    private Sheet inWords(Sheet sheet, Map<String, String> terms) {
        return new Sheet(
                sheet.title(),
                sheet.columns(),
                sheet.rows().stream()
                        .map(row -> inWords(row, sheet.columns(), terms))
                        .toList());
    }

    private List<String> inWords(List<String> row, List<Column> columns, Map<String, String> terms) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> inWords(row.get(i), columns.get(i).holds(), terms))
                .toList();
    }

    private String inWords(String cell, Holds holds, Map<String, String> terms) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (holds) {
            case TEXT -> cell;
            case PERSON -> people.name(cell);
            case TERM ->
                Arrays.stream(cell.split(","))
                        .map(id -> terms.getOrDefault(id.strip(), id.strip()))
                        .collect(Collectors.joining(", "));
            case TIME ->
                cell.contains("T") ? DateText.moment(Instant.parse(cell)) : DateText.day(LocalDate.parse(cell));
        };
    }

    private byte[] zip(List<OfInspection> held) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "read-me-first.html", page(held));
            put(zip, "held.json", asJson(held));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory take everything", impossible);
        }
        return bytes.toByteArray();
    }

    private void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String asJson(List<OfInspection> held) throws JsonProcessingException {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("inspections", held));
    }

    private String page(List<OfInspection> held) {
        StandalonePage page = new StandalonePage("All that is held on one child")
                .paragraph("Made " + DateText.moment(clock.instant()) + " by " + people.name(currentUser.id())
                        + ". Times are those of London.")
                .paragraph(TO_BE_READ)
                .paragraph(
                        "Who has looked at the child's case is in the audit, which whoever runs Waymark gives out. The process"
                                + " engine holds ids and dates only. What the authority itself holds is the authority's to give.");
        for (OfInspection one : held) {
            page.heading("Inspection " + one.reference() + " of " + one.authority());
            page.paragraph(
                    one.cases().isEmpty()
                            ? "The child was on the authority's lists and was not drawn into the sample."
                            : "Followed as case " + String.join(", ", one.cases()) + ".");
            for (Sheet sheet : one.sheets()) {
                page.subheading(sheet.title())
                        .table(sheet.columns().stream().map(Column::title).toList(), sheet.rows());
            }
        }
        return page.html(templates);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Made> made(int most) {
        Map<String, String> names =
                authorities.all().stream().collect(Collectors.toMap(AuthorityView::code, AuthorityView::name));
        List<Made> made = database.sql(
                        "select authority_code, reason, asked_by, asked_at, inspections from subject_access"
                                + " order by asked_at desc, id limit ?")
                .param(most)
                .query((row, number) -> new Made(
                        names.getOrDefault(row.getString(1), row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getInt(5)))
                .list();
        Map<String, String> by = people.names(made.stream().map(Made::by).toList());
        return made.stream()
                .map(one -> new Made(one.authority(), one.reason(), by.get(one.by()), one.at(), one.inspections()))
                .toList();
    }
}
