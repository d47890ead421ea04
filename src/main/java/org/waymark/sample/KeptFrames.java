package org.waymark.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.waymark.journey.Stage;
import org.waymark.sample.draw.Candidate;
import org.waymark.sample.draw.Frame;

/**
 * Whom a sample was drawn from, kept by pseudonyms: with the seed it can be drawn again years later, when
 * the lists have long been deleted.
 */
@Component
class KeptFrames {

    private final JdbcTemplate jdbc;

    KeptFrames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID drawId, Frame frame) {
        jdbc.batchUpdate(
                """
                insert into sample_candidate
                    (draw_id, key, is_open, closed_on, stages, contact_alone, age, need, groups)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                frame.children().stream()
                        .map(one -> new Object[] {
                            drawId,
                            one.key(),
                            one.open(),
                            one.closedOn(),
                            one.stages().stream().map(Stage::id).collect(Collectors.joining(",")),
                            one.contactAlone(),
                            one.age(),
                            one.need(),
                            String.join(",", one.groups())
                        })
                        .toList());
    }

    /** The keys of all who could be drawn. */
    List<String> keys(UUID drawId) {
        return jdbc.queryForList("select key from sample_candidate where draw_id = ?", String.class, drawId);
    }

    List<Candidate> of(UUID drawId) {
        return jdbc.query(
                "select * from sample_candidate where draw_id = ? order by key collate \"C\"",
                (row, number) -> new Candidate(
                        row.getString("key"),
                        row.getBoolean("is_open"),
                        row.getObject("closed_on", LocalDate.class),
                        stages(row.getString("stages")),
                        row.getBoolean("contact_alone"),
                        row.getObject("age", Integer.class),
                        row.getString("need"),
                        Set.copyOf(texts(row.getString("groups")))),
                drawId);
    }

    private static Set<Stage> stages(String ids) {
        EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
        texts(ids).forEach(id -> stages.add(Stage.of(id)));
        return stages;
    }

    private static List<String> texts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
