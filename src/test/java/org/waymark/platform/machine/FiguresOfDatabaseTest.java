package org.waymark.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiguresOfDatabaseTest {

    private final List<String> asked = new ArrayList<>();
    private final AtomicLong now = new AtomicLong();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private boolean away;

    @BeforeEach
    void figures() {
        List<FigureOfDatabase> figures = List.of(
                FigureOfDatabase.number("waymark.one", "The first.", "select 1"),
                FigureOfDatabase.seconds("waymark.two", "The second.", "select null"));
        new FiguresOfDatabase(figures, this::answer, now::get).bindTo(registry);
    }

    private double[] answer(String question, int numbers) throws SQLException {
        asked.add(question);
        if (away) {
            throw new SQLException("away", "08006");
        }
        return new double[] {1, Double.NaN};
    }

    @Test
    void oneStatementAsksForAllFiguresHoweverManyThereAre() {
        assertThat(scraped()).containsExactly(1.0, Double.NaN, 1.0);
        assertThat(asked).containsExactly("select (select 1)::float8, (select null)::float8");
    }

    @Test
    void whoAsksWithinAFewSecondsIsToldWhatIsKnown() {
        scraped();
        now.addAndGet(Duration.ofSeconds(4).toNanos());
        scraped();
        assertThat(asked).hasSize(1);

        now.addAndGet(Duration.ofSeconds(2).toNanos());
        scraped();
        assertThat(asked).hasSize(2);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAskedOnceAScrapeToo() {
        away = true;
        assertThat(scraped()).containsExactly(Double.NaN, Double.NaN, 0.0);
        assertThat(asked).hasSize(1);

        away = false;
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(scraped()).containsExactly(1.0, Double.NaN, 1.0);
    }

    private List<Double> scraped() {
        return List.of("waymark.one", "waymark.two", "waymark.figures.known").stream()
                .map(name -> registry.get(name).gauge().value())
                .toList();
    }
}
