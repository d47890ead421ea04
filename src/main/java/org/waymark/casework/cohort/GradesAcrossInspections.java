package org.waymark.casework.cohort;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the cases of many inspections were graded, counted where they lie: no child is read. */
@Component
public class GradesAcrossInspections {

    private static final String COUNTED = """
            select inspection_id, kind, of, grades, count(*) from (
                select file.inspection_id, 'STAGE' as kind, stage.stage as of, file.id,
                        string_agg(distinct strand.grade, ',') as grades
                    from case_file file
                        join stage_evaluation stage on stage.case_id = file.id
                        join strand_evaluation strand on strand.stage_evaluation_id = stage.id
                    where file.inspection_id in (:ids) and strand.grade is not null
                    group by file.inspection_id, stage.stage, file.id
                union all
                select file.inspection_id, 'STRAND', strand.strand, file.id, string_agg(distinct strand.grade, ',')
                    from case_file file
                        join stage_evaluation stage on stage.case_id = file.id
                        join strand_evaluation strand on strand.stage_evaluation_id = stage.id
                    where file.inspection_id in (:ids) and strand.grade is not null
                    group by file.inspection_id, strand.strand, file.id
                union all
                select file.inspection_id, 'THEME', theme.theme, file.id, string_agg(distinct theme.grade, ',')
                    from case_file file join theme_evaluation theme on theme.case_id = file.id
                    where file.inspection_id in (:ids) and theme.grade is not null
                    group by file.inspection_id, theme.theme, file.id
            ) graded group by inspection_id, kind, of, grades
            """;

    private final JdbcClient database;

    GradesAcrossInspections(JdbcClient database) {
        this.database = database;
    }

    /** What was graded: ids of the framework's. */
    public enum Graded {
        STAGE("Stage"),
        STRAND("Strand"),
        THEME("Theme");

        private final String inWords;

        Graded(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /**
     * Cases of one inspection that have the same grades there.
     *
     * @param of     the id of the stage, strand or theme
     * @param grades ids of the framework's scale, each once
     */
    public record GradedCases(String inspectionId, Graded kind, String of, List<String> grades, int cases) {}

    /** Of the cases of these inspections, as far as they were graded. */
    public List<GradedCases> of(Collection<String> inspectionIds) {
        return inspectionIds.isEmpty()
                ? List.of()
                : database.sql(COUNTED)
                        .param("ids", inspectionIds)
                        .query((row, number) -> new GradedCases(
                                row.getString(1),
                                Graded.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                                row.getString(3),
                                Arrays.asList(row.getString(4).split(",")),
                                row.getInt(5)))
                        .list();
    }
}
