package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.calendar.London;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.rehearsal.outcome.AskedForms;

/** Says, day by day, what was done: one line a day; and keeps the forms that were filled in. */
class DaysTold implements Progress {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final PrintWriter say;
    private final AskedForms forms = new AskedForms();
    private final Map<String, Integer> done = new TreeMap<>();
    private LocalDate day;

    DaysTold(PrintWriter say) {
        this.say = say;
    }

    @Override
    public void done(Instant at, WaitingTask task) {
        LocalDate today = London.dateOf(at);
        if (!today.equals(day)) {
            tell();
            day = today;
        }
        done.merge(task.name(), 1, Integer::sum);
    }

    @Override
    public void filled(Instant at, WaitingTask task, JsonNode context, JsonNode answers) {
        forms.filled(task, at, context, answers);
    }

    /** Every form that was filled in. */
    AskedForms forms() {
        return forms;
    }

    /** Says what is not said yet. */
    void tell() {
        if (!done.isEmpty()) {
            String what = done.entrySet().stream()
                    .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " ×" + entry.getValue() : ""))
                    .collect(Collectors.joining(", "));
            say.println(DAY.format(day) + "  " + what);
            say.flush();
            done.clear();
        }
    }
}
