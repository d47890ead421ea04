package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.journey.ChildRecord;
import org.waymark.lists.reading.ListsReader;
import org.waymark.lists.workbook.WorkbookBounds;

/** What of a played inspection may stand nowhere but where it belongs: its children, and what people wrote of them. */
final class ConfidentialValues {

    static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** No day of the inspection, of its engine or of its calendar is as early as this; nearly all children were born before. */
    private static final LocalDate NOTHING_ELSE_IS_BEFORE = LocalDate.of(2010, 1, 1);

    /** What people type is longer than what Waymark calls things. */
    private static final String A_SENTENCE = "length(%1$s) >= 25 and %1$s ~ '\\S \\S+ \\S+ \\S'";

    /** Typed where somebody is named, and said in many places. */
    private static final String OFFICE = "Director of Children's Services";

    /** Where the domain keeps what is no secret of a child's: the framework's words, its own words, what was published. */
    private static final Set<String> NOT_TYPED = Set.of(
            "inspection.framework_content",
            "inspection.outcome_decision",
            "inspection_trail.what",
            "local_authority.name",
            "timetable_change.what");

    private final JdbcTemplate database;
    private final List<ChildRecord> children;
    private final String concern;
    private final Set<String> typedElsewhere;
    private LeakScan scan;

    /** Before the inspection is played: what is typed already is no secret of its own. */
    ConfidentialValues(JdbcTemplate database, Path lists, String concern) throws IOException {
        this.database = database;
        try (InputStream file = Files.newInputStream(lists)) {
            this.children = new ListsReader(WorkbookBounds.usual()).read(file).children();
        }
        this.concern = concern;
        this.typedElsewhere = sentencesInTheDomain();
    }

    List<ChildRecord> children() {
        return children;
    }

    /** For all of it; prepared once, when the inspection has been played. */
    LeakScan scan() {
        if (scan == null) {
            scan = prepared();
        }
        return scan;
    }

    private LeakScan prepared() {
        Set<String> words = new HashSet<>();
        children.forEach(child -> words.add(child.uniqueId()));
        for (LocalDate born : datesOfBirth()) {
            words.add(born.toString());
            words.add(BRITISH.format(born));
        }
        List<String> sentences = new ArrayList<>(typed());
        datesOfBirth().forEach(born -> {
            sentences.add(IN_WORDS.format(born));
            sentences.add("[%d,%d,%d]".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth()));
        });
        sentences.addAll(Phrases.PRACTICE);
        sentences.addAll(Phrases.EVIDENCE);
        sentences.add(concern);
        sentences.add("Help came early and things changed for the better");
        sentences.add("Earlier help with parenting might have kept this");
        sentences.add("The child was seen today and is safe");
        children.stream()
                .flatMap(child -> Stream.of(child.worker(), child.team()))
                .filter(value -> value != null)
                .distinct()
                .forEach(sentences::add);
        return new LeakScan(words, sentences);
    }

    /** Whatever people have written in forms and on pages in this inspection. */
    private Set<String> typed() {
        Set<String> typed = sentencesInTheDomain();
        typed.removeAll(typedElsewhere);
        typed.removeIf(sentence -> sentence.endsWith(OFFICE));
        assertThat(typed).contains(concern).hasSizeGreaterThan(50);
        return typed;
    }

    /** As the domain keeps them, whichever table they are in. */
    private Set<String> sentencesInTheDomain() {
        Set<String> typed = new HashSet<>();
        for (LeakScan.Column column : LeakScan.columns(database, "%")) {
            if (!column.binary()
                    && !column.table()
                            .matches("(act|audit|flyway|published)_.*|letter|event_publication.*|report_version")
                    && !NOT_TYPED.contains(column.table() + "." + column.name())) {
                typed.addAll(database.queryForList(
                        "select distinct %1$s::text from %2$s where %3$s"
                                .formatted(
                                        column.name(), column.table(), A_SENTENCE.formatted(column.name() + "::text")),
                        String.class));
            }
        }
        return typed;
    }

    /** Those that can be nothing else. */
    List<LocalDate> datesOfBirth() {
        List<LocalDate> days = children.stream()
                .map(child -> child.dateOfBirth())
                .filter(born -> born != null && born.isBefore(NOTHING_ELSE_IS_BEFORE))
                .toList();
        assertThat(days).hasSizeGreaterThan(children.size() / 2);
        return days;
    }
}
