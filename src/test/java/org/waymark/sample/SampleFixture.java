package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;
import static org.waymark.sample.SampledInspection.LEAD;
import static org.waymark.sample.SampledInspection.LINK;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.WaymarkTest;
import org.waymark.inspection.InspectionView;
import org.waymark.lists.ListPreview;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.RefusedAnswers;
import picocli.CommandLine;

/** An inspection of its own for each test of its sample, what its pages show, and who asks for them. */
@WaymarkTest
abstract class SampleFixture {

    @Autowired
    Acting acting;

    @Autowired
    ApplicationContext context;

    @Autowired
    SampleRecord sample;

    @Autowired
    MissingFiles missing;

    @Autowired
    SampleFiles files;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ObjectMapper json;

    @TempDir
    Path directory;

    SampledInspection inspection;

    @BeforeEach
    void begin() {
        inspection = SampledInspection.begun(context);
    }

    /** Confirmed with two children marked as living with domestic abuse; whom the lists do not hold is refused first. */
    ListPreview supply(byte[] workbook) {
        inspection.claim(LINK, "task-supply-lists");
        ListPreview preview = inspection.upload(workbook);
        List<String> ids = database.queryForList(
                "select unique_id from child where submission_id = ? and is_open order by unique_id limit 2",
                String.class,
                preview.submissionId());
        Map<String, Object> answers = new HashMap<>();
        answers.put("listSubmission", preview.submissionId().toString());
        answers.put(
                "groups",
                List.of(Map.of("group", "domestic-abuse", "answer", "listed", "ids", ids.get(0) + "\nnobody")));
        assertThatThrownBy(() -> inspection.record(LINK, "task-supply-lists", answers))
                .isInstanceOfSatisfying(
                        RefusedAnswers.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("groups[0].ids");
                            assertThat(error.message()).contains("of line 2.");
                        }));
        answers.put(
                "groups",
                List.of(
                        Map.of("group", "domestic-abuse", "answer", "listed", "ids", String.join("\n", ids)),
                        Map.of("group", "privately-fostered", "answer", "none")));
        inspection.record(LINK, "task-supply-lists", answers);
        return preview;
    }

    InspectionView staff() {
        return asked(context, SampleController.class, "sample", inspection.id());
    }

    InspectionView lead() {
        return asked(context, SampleController.class, "notFound", inspection.id());
    }

    MissingFiles.Replaced notFound(MissingFiles.NotFound answers) {
        return acting.as(LEAD, () -> missing.notFound(lead(), answers, LEAD));
    }

    SampleRecord.DrawnPage page() {
        return acting.as(LEAD, () -> sample.of(staff(), true)).draw();
    }

    /** What the command says of a file of a sample, after its exit code. */
    String verify(String file, String... options) throws IOException {
        Path kept = Files.writeString(directory.resolve("sample.json"), file);
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new SampleCommand());
        line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        List<String> arguments = new ArrayList<>(List.of("verify", kept.toString()));
        arguments.addAll(List.of(options));
        int code = line.execute(arguments.toArray(String[]::new));
        return code + " " + said;
    }
}
