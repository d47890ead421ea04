package org.waymark.programme.risk;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much speaks for inspecting an authority next (framework of May 2012, paragraphs 6 and 7: selected by risk), and why,
 * line by line. Each line is a row of the decision table {@code risk-score}; its points are data: {@link RiskWeights}.
 *
 * @param total the sum of the lines
 */
public record RiskScore(int total, List<ScoreLine> lines) {

    public RiskScore {
        lines = List.copyOf(lines);
    }

    /**
     * @param words      what it is for, such as "judged inadequate in 2011"
     * @param restricted whether only those may read it who may read restricted information
     */
    public record ScoreLine(String words, int points, boolean restricted) {

        @Override
        public String toString() {
            return words + ": +" + points;
        }
    }

    /**
     * What is known on the day of scoring.
     *
     * @param lastGrade      the id that its framework's scale gives it; null where the authority was never graded
     * @param lastInspection the first day of the last inspection; null where there was none
     * @param counts         how often since then, by indicator
     */
    public record KnownRisk(String lastGrade, LocalDate lastInspection, Map<RiskIndicator, Integer> counts) {}

    /** @param onDay the day on which it is scored */
    public static RiskScore of(KnownRisk known, RiskWeights weights, LocalDate onDay) {
        List<ScoreLine> lines = new ArrayList<>();
        if (known.lastInspection() == null) {
            lines.addAll(weights.line(RiskWeights.NEVER, 1, false));
        } else {
            if (known.lastGrade() != null) {
                lines.addAll(
                        weights.line(known.lastGrade(), known.lastInspection().getYear()));
            }
            int years =
                    Math.max(0, Period.between(known.lastInspection(), onDay).getYears());
            lines.addAll(weights.line(RiskWeights.YEAR, years, false));
        }
        for (RiskIndicator indicator : RiskIndicator.values()) {
            int count = known.counts().getOrDefault(indicator, 0);
            lines.addAll(weights.line(indicator.id(), count, indicator.restricted()));
        }
        return new RiskScore(lines.stream().mapToInt(ScoreLine::points).sum(), lines);
    }

    /** The lines for somebody who may not read what is restricted: it is one line, "other information". */
    public List<ScoreLine> linesInOpen() {
        List<ScoreLine> open = new ArrayList<>(
                lines.stream().filter(line -> !line.restricted()).toList());
        int other = lines.stream()
                .filter(ScoreLine::restricted)
                .mapToInt(ScoreLine::points)
                .sum();
        if (other > 0) {
            open.add(new ScoreLine("other information", other, false));
        }
        return open;
    }

    /** All of it in one sentence, such as "judged inadequate in 2011: +40; 2 complaints: +4". */
    public String working() {
        return lines.stream().map(ScoreLine::toString).collect(Collectors.joining("; "));
    }
}
