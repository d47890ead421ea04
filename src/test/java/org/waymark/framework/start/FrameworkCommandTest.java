package org.waymark.framework.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.framework.Frameworks;
import picocli.CommandLine;

/** What the owner of a framework is told of its file, and of what a new version changes. */
class FrameworkCommandTest {

    private static final String SHIPPED =
            Frameworks.shipped().byId("child-protection-2012").content();

    @TempDir
    private Path directory;

    private final StringWriter said = new StringWriter();
    private final StringWriter refused = new StringWriter();

    private int run(String... words) {
        return new CommandLine(new FrameworkCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(refused, true))
                .execute(words);
    }

    private String file(String id, String text) throws IOException {
        return Files.writeString(directory.resolve(id + ".yml"), text.replace("id: child-protection-2012", "id: " + id))
                .toString();
    }

    @Test
    void whatIsRightIsSaidAndWhatIsToBeLookedAt() throws IOException {
        String good = file("good", SHIPPED);
        String hurried = file("hurried", SHIPPED.replace("working-days: 22 ", "working-days: 12 "));

        assertThat(run("check", good, hurried)).isZero();
        assertThat(said.toString())
                .contains(good + ": can be used.")
                .contains("To be looked at: " + hurried + ", line ")
                .contains("report-timeline[publication].working-days: puts its limit on working day 12")
                .contains(hurried + ": can be used, with 1 thing to be looked at.");
        assertThat(refused.toString()).isEmpty();
    }

    @Test
    void whatItReplacesAndNobodyKnowsIsToBeLookedAt() throws IOException {
        file("before", SHIPPED);
        String after = file(
                "after",
                SHIPPED.replaceFirst(
                        "\nnotice:", "\nreplaces: [child-protection-2011-proposal, before, befor]\nnotice:"));

        assertThat(run("check", after)).isZero();
        assertThat(said.toString())
                .contains("replaces[3]: is \"befor\", which is no framework here. Did you mean before?")
                .doesNotContain("replaces[1]", "replaces[2]");
    }

    @Test
    void everythingWrongWithAnyFileIsSaidWithItsLine() throws IOException {
        String one = file("one", SHIPPED.replace("minimum: 50", "minimum: 0"));
        String other =
                Files.writeString(directory.resolve("other.yml"), SHIPPED).toString();

        assertThat(run("check", one, other, directory.resolve("none.yml").toString()))
                .isEqualTo(1);
        assertThat(refused.toString())
                .contains(one + ", line ")
                .contains("sample.minimum: is 0.")
                .contains(other + ", line 5, id: is \"child-protection-2012\", and the file is called other.yml."
                        + " Right would be a file called child-protection-2012.yml.")
                .contains("none.yml: is not there. Name an existing file.")
                .doesNotContain("\tat ");
    }

    @Test
    void aNewVersionIsToldByWhatChangesForWhom() throws IOException {
        String older = file("older", SHIPPED);
        String newer = file(
                "newer",
                SHIPPED.replace("  working-days: 0 ", "  working-days: 5 ")
                        .replace("days-on-site: 10", "days-on-site: 8")
                        .replace(
                                "  - id: staff\n    title: Meeting with a group of staff\n    kind: meeting\n"
                                        + "    agency: childrens-social-care\n",
                                "")
                        .replace("title: Police\n", "title: The police\n")
                        .replace(", staff]", "]"));

        assertThat(run("compare", older, newer)).isZero();
        assertThat(said.toString().lines())
                .containsExactly(
                        "For everybody",
                        "  id: was older, is newer",
                        "For the authority",
                        "  notice.working-days: was 0, is 5",
                        "For inspectors",
                        "  fieldwork.days-on-site: was 10, is 8",
                        "  agencies[police].title: was Police, is \"The police\"",
                        "  activities[staff]: no more, was \"Meeting with a group of staff\"",
                        "For the report",
                        "  judgement-areas[quality-of-practice].looks-at.activities: was duty-team, social-worker-visit,"
                                + " reviewing-officer, supervision, resource-panel, staff, is duty-team, social-worker-visit,"
                                + " reviewing-officer, supervision, resource-panel",
                        "6 differences. Inspections that have begun keep the text that they began under.");
    }

    @Test
    void theSameVersionHasNothingDifferent() throws IOException {
        String same = file("same", SHIPPED);

        assertThat(run("compare", same, same)).isZero();
        assertThat(said.toString()).isEqualToIgnoringNewLines("Nothing in it is different.");
    }
}
