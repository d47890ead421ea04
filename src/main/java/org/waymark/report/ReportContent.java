package org.waymark.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A report as it reads: what is frozen, commented on and rendered.
 *
 * @param framework   the title of the framework it was inspected under
 * @param provisional whether its grades may still change
 * @param head        what stands above its text; that of a report where it was frozen before there was any other
 * @param charts      figures of the inspection, drawn; none in reports that were frozen before there were any
 */
public record ReportContent(
        String reference,
        String authority,
        String framework,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean provisional,
        boolean demonstration,
        Head head,
        List<Section> sections,
        List<Chart> charts) {

    public ReportContent {
        head = head == null ? Head.OF_A_REPORT : head;
        charts = charts == null ? List.of() : List.copyOf(charts);
    }

    /**
     * What stands above the text.
     *
     * @param addressedTo to whom a letter is written; null for a report
     * @param salutation  how a letter begins; null for none
     */
    public record Head(String title, String addressedTo, String salutation) {

        public static final Head OF_A_REPORT = new Head("Inspection report", null, null);

        private static final Pattern GOES_ON = Pattern.compile(".*\\b(of|in|for|at)");

        /** To whom it is written, with the authority's name: after a comma, unless the words go on with it. */
        public String addressee(String authority) {
            return addressedTo + (GOES_ON.matcher(addressedTo).matches() ? " " : ", ") + authority;
        }
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The section in which a paragraph stands: its number is counted over the whole report. */
    public Optional<Section> sectionWith(int number) {
        return sections.stream()
                .filter(section -> section.indexOf(number).isPresent())
                .findFirst();
    }

    /** The same report with another text in the place of a paragraph; empty when it has no paragraph of that number. */
    public Optional<ReportContent> with(int number, String text) {
        if (sectionWith(number).isEmpty()) {
            return Optional.empty();
        }
        List<Section> changed = sections.stream()
                .map(section -> section.with(number, text.strip().replaceAll("\\s+", " ")))
                .toList();
        return Optional.of(new ReportContent(
                reference, authority, framework, firstDay, lastDay, provisional, demonstration, head, changed, charts));
    }

    /**
     * @param id     a heading's id
     * @param grade  null where the heading has none
     * @param groups paragraphs in order; areas for improvement are grouped by their time scale
     */
    public record Section(String id, String title, Grade grade, boolean listed, List<Group> groups) {

        public List<Paragraph> paragraphs() {
            return groups.stream().flatMap(group -> group.paragraphs().stream()).toList();
        }

        private Section with(int number, String text) {
            List<Group> changed = groups.stream()
                    .map(group -> new Group(
                            group.title(),
                            group.paragraphs().stream()
                                    .map(line -> line.number() == number ? new Paragraph(number, text) : line)
                                    .toList()))
                    .toList();
            return new Section(id, title, grade, listed, changed);
        }

        /** The place of a paragraph in this section, from 0; empty when it is not in it. */
        public Optional<Integer> indexOf(int number) {
            List<Paragraph> paragraphs = paragraphs();
            return IntStream.range(0, paragraphs.size())
                    .filter(index -> paragraphs.get(index).number() == number)
                    .boxed()
                    .findFirst();
        }
    }

    /** @param title null when the section is not grouped */
    public record Group(String title, List<Paragraph> paragraphs) {}

    /** @param number counted through the whole report, from 1 */
    public record Paragraph(int number, String text) {}

    /** @param rank its place on the framework's scale; 1 is the best */
    public record Grade(String id, String title, int rank, String meaning) {}

    /**
     * The account of the inspection, which is written from its facts alone.
     *
     * @param text   one paragraph a line
     * @param charts of the same figures
     */
    public record About(String text, List<Chart> charts) {

        public About {
            charts = List.copyOf(charts);
        }
    }

    /**
     * Figures beside each other.
     *
     * @param title what is drawn
     * @param says  the same in one sentence, for whoever does not see it
     */
    public record Chart(String title, String says, List<Bar> bars) {

        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /**
     * @param value  as it is written, such as {@code 20} or {@code fewer than 5}
     * @param length of the bar, in twentieths of the longest possible: 0 to 20
     */
    public record Bar(String label, String value, int length) {}
}
