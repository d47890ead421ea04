package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The frameworks of the tests: the shipped one as it is, and copies of it in which only numbers differ. They are written as files
 * beside each other before Waymark starts, as whoever owns a framework would.
 */
public class TestFrameworks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String SHIPPED = "child-protection-2012";

    /** The shipped one, but for its first number: eight days on site. */
    public static final String EIGHT_DAYS = "eight-days-on-site";

    /** Every number of it is another than in the shipped one. */
    public static final String OTHER_NUMBERS = "other-numbers";

    /** Most of a sample is tracked because of the least share, whatever stages the cases reached. */
    public static final String MOSTLY_TRACKED = "mostly-tracked";

    /** It follows a child in care through two stages more: {@code permanence} and {@code leaving-care}. */
    public static final String FURTHER_STAGES = "further-stages";

    /** The shipped one, but that an observation may be written down for a week: there is something to count. */
    public static final String WEEK_TO_RECORD = "week-to-record";

    /** In consultation, until a day that no test comes to; it is to take the place of the shipped one. */
    public static final String PROPOSED = "proposed";

    /** The shipped one as a pilot. */
    public static final String TRIED = "tried";

    /** That of the visits to monitored authorities as it is shipped, but from the day of the others. */
    public static final String VISIT = "monitoring-visit";

    /** The shipped one, held by three inspectorates, which inspect the police and a health service too. */
    public static final String JOINT = "joint";

    /** That of several inspectorates as it is shipped, but that inspections can be planned under it. */
    public static final String JOINT_WEEK = "joint-targeted-2016";

    /** A small sample and one of children in care by themselves; the authority audits three, and the lead chooses two on site. */
    public static final String TWO_DRAWS = "two-draws";

    /** The authority names four cases, and none is drawn. */
    public static final String NAMED_BY_AUTHORITY = "named-by-authority";

    private static final Pattern NUMBER = Pattern.compile("(?m)^( *(?:- )?[a-z0-9-]+: )(\\d+)(?= *(?:#.*)?$)");

    private static final String DRAWN_BESIDE = """

              further-draws:
                - id: in-care
                  title: Children in care
                  minimum: 3
                  from:
                    stages: [becoming-looked-after, care-review]
              more-on-site: 2
              audited-by-authority:
                cases: 3
            """;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path directory = Files.createDirectories(Path.of("target", "test-frameworks"));
            write(directory, SHIPPED, shipped());
            write(directory, EIGHT_DAYS, named(EIGHT_DAYS, "EIGHT", eightDays(shipped())));
            write(directory, OTHER_NUMBERS, named(OTHER_NUMBERS, "OTHER", otherNumbers()));
            write(
                    directory,
                    MOSTLY_TRACKED,
                    named(
                            MOSTLY_TRACKED,
                            "MOST",
                            otherNumbers()
                                    .replace("from-stages: 3", "from-stages: 11")
                                    .replace("minimum-percent: 30", "minimum-percent: 90")));
            write(directory, FURTHER_STAGES, named(FURTHER_STAGES, "FURTHER", furtherStages(shipped())));
            write(
                    directory,
                    WEEK_TO_RECORD,
                    named(
                            WEEK_TO_RECORD,
                            "WEEK",
                            change(shipped(), "\n  record-observation: 0", "\n  record-observation: 5")));
            write(
                    directory,
                    TWO_DRAWS,
                    named(TWO_DRAWS, "TWO", change(few(shipped(), 8), "\nstages:", DRAWN_BESIDE + "\nstages:")));
            write(
                    directory,
                    NAMED_BY_AUTHORITY,
                    named(
                            NAMED_BY_AUTHORITY,
                            "NAMED",
                            change(few(shipped(), 4), "\n  strata: furthest-stage", "\n  strata: none")
                                    .replace("sample:\n", "sample:\n  chosen-by: authority\n")
                                    .replaceFirst("\n  good-practice: 3", "\n  good-practice: 0")
                                    .replaceFirst(
                                            "\n  good-practice-reserves: \\d+", "\n  good-practice-reserves: 0")));
            write(directory, PROPOSED, named(PROPOSED, "PROPOSED", proposed(shipped())));
            write(directory, TRIED, named(TRIED, "TRIED", change(shipped(), "status: in-force", "status: pilot")));
            write(directory, VISIT, visit());
            write(directory, JOINT, named(JOINT, "JOINT", joint(shipped())));
            write(directory, JOINT_WEEK, jointWeek());
            Path organisations = write(Path.of("target").resolve("test-organisations.csv"), ORGANISATIONS);
            TestPropertyValues.of(
                            "waymark.frameworks=" + directory.toAbsolutePath(),
                            "waymark.organisations=" + organisations.toAbsolutePath())
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String ORGANISATIONS = """
            code;name;kind;from;to
            police01;Essex Police;police;;
            police02;Kent Police;police;;
            health01;Havering Hospitals;health;;
            health02;Barking Community Health;health;;
            health03;Old Health Authority;health;;2002-09-30
            fire01;London Fire Brigade;fire;;
            probation01;London Probation;probation;;
            """;

    /** What someone writes who lets three inspectorates hold it together. */
    public static String joint(String text) {
        return change(text, "\ninformation-held:", """

            focus:
              title: Theme
              choices:
                - id: neglect
                  title: Neglect
                - id: gangs
                  title: Gangs
                  lines-of-enquiry:
                    - Is a child who is drawn in seen as a child?
            inspectorates:
              - id: ofsted
                title: Ofsted
                lead: Lead inspector
                leads-overall: true
              - id: cqc
                title: Care Quality Commission
                lead: Lead inspector for health
                leads-overall: false
                members: 2
                views:
                  cases: tracked
                  strands: [impact-of-help, wishes-and-feelings]
              - id: hmic
                title: Inspectorate of Constabulary
                lead: Lead inspector for policing
                leads-overall: false
                members: 1
            bodies:
              - id: authority
                title: The local authority
                head: Director of Children's Services
                local-authority: true
                inspected-by: ofsted
                checks-facts: true
              - id: police
                title: The police
                head: Chief Constable
                local-authority: false
                kind: police
                inspected-by: hmic
                checks-facts: true
              - id: health
                title: Health services
                head: Chief Executive
                local-authority: false
                kind: health
                several: true
                inspected-by: cqc
                notice-letter:
                  title: Notice of a joint inspection
                  addressed-to: The Chief Executive
                asked-for: [set-up, child-level-lists]
                audits:
                  cases: tracked
                checks-facts: true
            information-held:""");
    }

    public static String shipped() {
        try {
            return Files.readString(Path.of("config", "frameworks", SHIPPED + ".yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What someone writes who changes one number of it. */
    public static String eightDays(String text) {
        return change(text, "days-on-site: 10", "days-on-site: 8");
    }

    /** So few cases that all of them can be looked at in a test. */
    private static String few(String text, int minimum) {
        return change(text, "\n  minimum: 50 ", "\n  minimum: " + minimum + " ")
                .replaceFirst("\n  families-to-meet: \\d+", "\n  families-to-meet: 2");
    }

    private static String visit() throws IOException {
        String shipped = Files.readString(Path.of("config", "frameworks", VISIT + ".yml"));
        return change(shipped, "  from: 2016-05-01 ", "  from: 2012-05-01 ");
    }

    private static String jointWeek() throws IOException {
        String shipped = Files.readString(Path.of("config", "frameworks", JOINT_WEEK + ".yml"));
        return change(shipped, "status: consultation", "status: in-force");
    }

    private static String proposed(String text) {
        return change(
                        change(text, "status: in-force", "status: consultation"),
                        "  from: 2012-05-01",
                        "  from: 2099-05-01")
                + """

                replaces: [child-protection-2012]
                consultation:
                  until: 2098-09-30
                  text: We ask above all about the notice.
                """;
    }

    /** What someone writes who adds two stages to it, one of them between those that it has. */
    public static String furtherStages(String text) {
        String withoutItsSource = text.replaceAll("(- id: stepping-down) +#.*", "$1");
        return change(withoutItsSource, "  - id: stepping-down\n    title: Stepping down or ending\n", """
              - id: permanence
                title: Planning for permanence
                text: What is done so that the child has one home for good.
                strands: [impact-of-help, wishes-and-feelings]
                reached-with: [becoming-looked-after, care-review]
              - id: stepping-down
                title: Stepping down or ending
              - id: leaving-care
                title: Leaving care
                reached-with: [becoming-looked-after]
            """);
    }

    /** Every number one higher or lower, and those on which the length of a play depends, much lower. */
    private static String otherNumbers() {
        String text = shipped();
        text = change(text, "\n  working-days: 0 ", "\n  working-days: 3 ");
        text = change(text, "days-on-site: 10", "days-on-site: 7");
        text = change(text, "mid-point-day: 5", "mid-point-day: 4");
        text = change(text, "direct-practice-percent: 50", "direct-practice-percent: 60");
        text = change(text, "members: 2\n    - day: 3 ", "members: 1\n    - day: 4 ");
        text = change(text, "members: 1\n    - day: 2 ", "members: 2\n    - day: 3 ");
        text = change(text, "social-care\n      members: 4", "social-care\n      members: 3");
        text = change(text, "education\n      members: 1", "education\n      members: 2");
        text = change(text, "minimum: 50", "minimum: 12");
        text = change(text, "closed-within-months: 3", "closed-within-months: 1");
        text = change(text, "good-practice: 3 ", "good-practice: 2 ");
        text = change(text, "good-practice-reserves: 3 ", "good-practice-reserves: 4 ");
        text = change(text, "    percent: 10", "    percent: 50");
        text = change(text, "drawn-from: 5", "drawn-from: 4");
        text = change(text, "families-to-meet: 8", "families-to-meet: 3");
        text = change(text, "from-stages: 4", "from-stages: 3");
        text = change(text, "minimum-percent: 20", "minimum-percent: 30");
        text = change(text, "moderated-percent: 10", "moderated-percent: 40");
        int steps = text.indexOf("\nreport-timeline:");
        int after = text.indexOf("\nre-inspection:");
        String timeline = eachNumber(text.substring(steps, after), 1);
        String rest = change(eachNumber(text.substring(after), 1), "proposal: true", "proposal: false");
        return text.substring(0, steps) + timeline + rest;
    }

    private static String eachNumber(String text, int more) {
        return NUMBER.matcher(text)
                .replaceAll(number ->
                        Matcher.quoteReplacement(number.group(1) + (Integer.parseInt(number.group(2)) + more)));
    }

    private static String named(String id, String prefix, String text) {
        return change(
                change(text, "id: " + SHIPPED, "id: " + id), "reference-prefix: CP", "reference-prefix: " + prefix);
    }

    private static String change(String text, String is, String becomes) {
        if (!text.contains(is)) {
            throw new IllegalStateException("The shipped framework does not say \"" + is + "\" any more.");
        }
        return text.replace(is, becomes);
    }

    private static void write(Path directory, String id, String text) throws IOException {
        write(directory.resolve(id + ".yml"), text);
    }

    private static Path write(Path file, String text) throws IOException {
        // Another JVM of the same run may be reading it.
        Path whole = Files.writeString(
                Files.createTempFile(
                        file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new"),
                text);
        return Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
