package org.waymark.platform.machine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All figures that the rooms have of the database, asked for together: one statement, however many there are and however
 * many ask within a few seconds. Where it fails, each of them is not known, and one more figure says that.
 */
class FiguresOfDatabase implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresOfDatabase.class);
    private static final long GOOD_FOR = Duration.ofSeconds(5).toNanos();

    /** Asks one row of so many numbers; {@link Double#NaN} for null. */
    @FunctionalInterface
    interface Source {
        double[] row(String question, int numbers) throws SQLException;
    }

    private final List<FigureOfDatabase> figures;
    private final Source database;
    private final LongSupplier nanoseconds;
    private final String question;
    private double[] answer;
    private boolean answers = true;
    private long askedAt;

    FiguresOfDatabase(List<FigureOfDatabase> figures, Source database, LongSupplier nanoseconds) {
        this.figures = figures;
        this.database = database;
        this.nanoseconds = nanoseconds;
        this.question = figures.stream()
                .map(figure -> "(" + figure.question() + ")::float8")
                .collect(Collectors.joining(", ", "select ", ""));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (int i = 0; i < figures.size(); i++) {
            int place = i;
            FigureOfDatabase figure = figures.get(i);
            Gauge.builder(figure.name(), this, all -> all.figure(place))
                    .baseUnit(figure.unit())
                    .description(figure.says())
                    .strongReference(true)
                    .register(registry);
        }
        Gauge.builder("waymark.figures.known", this, FiguresOfDatabase::known)
                .description("1 when the database has said the figures that are its own, 0 when it did not answer.")
                .strongReference(true)
                .register(registry);
    }

    private synchronized double figure(int place) {
        askAgain();
        return answer[place];
    }

    private synchronized double known() {
        askAgain();
        return answers ? 1 : 0;
    }

    private void askAgain() {
        long now = nanoseconds.getAsLong();
        if (answer != null && now - askedAt < GOOD_FOR) {
            return;
        }
        askedAt = now;
        try {
            answer = database.row(question, figures.size());
            answers = true;
        } catch (SQLException failure) {
            answer = new double[figures.size()];
            Arrays.fill(answer, Double.NaN);
            if (answers) {
                LOG.warn("The figures of the database are not known: {}", Failures.inWords(failure));
            }
            answers = false;
        }
    }
}
