package org.waymark.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.waymark.platform.engine.People;
import org.waymark.platform.machine.Sha256;
import org.waymark.records.RecordKind;
import org.waymark.retention.ErasureTable.Erasure;
import org.waymark.retention.ErasureTable.Item;
import org.waymark.retention.ErasureTable.Rows;

/** What an erasure leaves behind: which kinds of records, how many, by which rule, when and by whom. Nothing of a child. */
@Component
class Certificates {

    private final ErasureTable table;
    private final People people;
    private final ITemplateEngine templates;

    Certificates(ErasureTable table, People people, ITemplateEngine templates) {
        this.table = table;
        this.people = people;
        this.templates = templates;
    }

    /** SHA-256 of what the certificate says, in hexadecimal: kept with the erasure, so that a later change shows. */
    String fingerprint(UUID id) {
        Erasure erasure = table.byId(id).orElseThrow(NoSuchCertificate::new);
        List<String> lines = new ArrayList<>();
        lines.add(erasure.id() + " " + erasure.begunBy() + " " + erasure.begunAt());
        table.items(id)
                .forEach(item -> lines.add(String.join(
                        " ",
                        item.reference(),
                        item.kind(),
                        item.overOn().toString(),
                        String.valueOf(item.months()),
                        item.dueOn().toString(),
                        String.valueOf(item.outcome()),
                        item.ruleFrom())));
        table.rows(id)
                .forEach(rows -> lines.add(String.join(
                        " ", rows.inspectionId(), rows.kind(), rows.what(), String.valueOf(rows.number()))));
        return Sha256.hex(String.join("\n", lines));
    }

    /**
     * The certificate as a page that stands by itself.
     *
     * @throws NoSuchCertificate when there is no such erasure, or it has not finished
     */
    String page(UUID id) {
        Erasure erasure = table.byId(id).filter(one -> one.finishedAt() != null).orElseThrow(NoSuchCertificate::new);
        StandalonePage page = new StandalonePage("Certificate of erasure")
                .paragraph("Number " + erasure.id())
                .paragraph("Begun " + DateText.moment(erasure.begunAt()) + " by " + by(erasure) + "; finished "
                        + DateText.moment(erasure.finishedAt()) + ". Times are those of London.");
        List<Rows> rows = table.rows(id);
        page.heading("What was erased")
                .table(
                        List.of("Inspection", "Records", "How many", "Over on", "Kept for", "Due on", "Rule"),
                        table.items(id).stream()
                                .filter(item -> item.outcome().equals(Erasures.ERASED))
                                .flatMap(item -> rows.stream()
                                        .filter(one -> one.inspectionId().equals(item.inspectionId())
                                                && one.kind().equals(item.kind()))
                                        .map(one -> line(item, one.what(), String.valueOf(one.number()))))
                                .toList());
        List<List<String>> left = table.items(id).stream()
                .filter(item -> !item.outcome().equals(Erasures.ERASED))
                .map(item -> line(item, title(item), why(item)))
                .toList();
        if (!left.isEmpty()) {
            page.heading("What was not erased to its end")
                    .table(List.of("Inspection", "Records", "Why", "Over on", "Kept for", "Due on", "Rule"), left);
        }
        boolean intact = fingerprint(id).equals(erasure.fingerprint());
        return page.paragraph("SHA-256: " + erasure.fingerprint())
                .paragraph(
                        intact
                                ? "What is said here is what was recorded when the erasure was finished."
                                : "What is said here is NOT what was recorded when the erasure was finished: it has been changed since.")
                .paragraph("Backups made before hold what was erased until they are deleted themselves.")
                .html(templates);
    }

    private static List<String> line(Item item, String what, String number) {
        return List.of(
                item.reference(),
                what,
                number,
                DateText.day(item.overOn()),
                DateText.months(item.months()),
                DateText.day(item.dueOn()),
                item.ruleFrom());
    }

    private static String why(Item item) {
        return item.outcome().equals(Erasures.HELD) ? "a legal hold was placed on it" : "it was being worked on";
    }

    private static String title(Item item) {
        return RecordKind.of(item.kind()).map(RecordKind::title).orElse(item.kind());
    }

    String by(Erasure erasure) {
        return erasure.begunBy().equals(Erasures.WAYMARK)
                ? "Waymark itself, when its time had come"
                : people.name(erasure.begunBy());
    }

    /** In how many records each kind went, in words. */
    static String inShort(Map<String, Long> erased) {
        return erased.entrySet().stream()
                .map(kind -> RecordKind.of(kind.getKey()).map(RecordKind::title).orElse(kind.getKey()) + ": "
                        + kind.getValue())
                .collect(Collectors.joining("; "));
    }

    static class NoSuchCertificate extends RuntimeException {

        NoSuchCertificate() {
            super("There is no such certificate. One is written when an erasure has finished.");
        }
    }
}
