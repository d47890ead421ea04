package org.waymark.platform.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;

/**
 * The days that a table's conditions name. Between two of them every day has the same answer, so one day stands for all:
 * the law of twenty thousand children's clocks is then asked a few dozen times, not once for every day of three years.
 * Where a condition does more with a date than compare it, every day stands for itself.
 */
final class DatesInTable {

    private static final Pattern NAMED = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    /** Nothing but comparisons, intervals and lists, once days and texts are taken out. */
    private static final Pattern COMPARED = Pattern.compile("[\\s<>=\\[\\]().,\\d-]*|true|false");

    private final NavigableSet<LocalDate> named = new TreeSet<>();
    private final boolean comparesOnly;

    DatesInTable(DmnDecision decision) {
        boolean onlyCompared = decision.getDecisionLogic() instanceof DmnDecisionTableImpl;
        if (onlyCompared) {
            DmnDecisionTableImpl table = (DmnDecisionTableImpl) decision.getDecisionLogic();
            for (DmnDecisionTableRuleImpl rule : table.getRules()) {
                onlyCompared &= takes(rule.getConditions());
            }
            onlyCompared &= table.getInputs().stream()
                    .map(input -> input.getExpression().getExpression())
                    .allMatch(asked -> asked.matches("\\w+"));
        }
        comparesOnly = onlyCompared;
    }

    private boolean takes(List<DmnExpressionImpl> conditions) {
        boolean onlyCompared = true;
        for (DmnExpressionImpl condition : conditions) {
            String text = condition.getExpression();
            if (text == null) {
                continue;
            }
            Matcher matcher = NAMED.matcher(text);
            while (matcher.find()) {
                named.add(LocalDate.parse(matcher.group(1)));
            }
            String rest = TEXT.matcher(matcher.replaceAll("")).replaceAll("");
            onlyCompared &= COMPARED.matcher(rest).matches();
        }
        return onlyCompared;
    }

    /** The same inputs, each day of them by the one that stands for it. */
    Map<String, Object> standingFor(Map<String, Object> inputs) {
        if (!comparesOnly) {
            return inputs;
        }
        Map<String, Object> standing = new HashMap<>(inputs);
        standing.replaceAll((name, value) -> value instanceof LocalDate day ? standingFor(day) : value);
        return standing;
    }

    private LocalDate standingFor(LocalDate day) {
        LocalDate before = named.floor(day);
        if (before == null) {
            return named.isEmpty() ? LocalDate.EPOCH : named.first().minusDays(1);
        }
        return before.equals(day) ? day : before.plusDays(1);
    }
}
