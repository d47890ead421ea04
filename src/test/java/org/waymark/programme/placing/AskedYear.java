package org.waymark.programme.placing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.authority.AuthoritiesFile;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.SchoolHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.placing.YearRequest.YearPin;
import org.waymark.programme.placing.YearRequest.YearRules;
import org.waymark.programme.risk.RiskScore;
import org.waymark.programme.risk.RiskScore.ScoreLine;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.rules.ConstraintWeights;
import org.waymark.programme.rules.ElectionPeriods;
import org.waymark.programme.rules.QuietPeriods;
import org.waymark.programme.rules.Successors;

/** A year from April 2024 that a test asks for, piece by piece. */
public class AskedYear {

    public static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    public static final List<AuthorityView> THERE = AuthoritiesFile.listed(null).stream()
            .filter(one -> one.to() == null)
            .toList();
    private static final WorkingDays CALENDAR = new WorkingDays(BankHolidays.shipped());
    private static final Framework FRAMEWORK = Frameworks.shipped().byId("child-protection-2012");

    public LocalDate first = FIRST;
    public List<NamedInspector> people = List.of();
    public String posts = "0";
    public List<ScoredAuthority> known = List.of();
    public final Map<String, YearPin> pins = new HashMap<>();
    public final Set<String> left = new HashSet<>();
    public final Map<String, List<DaySpan>> inspected = new HashMap<>();
    public final Map<String, String> arranged = new HashMap<>();
    public List<ExpectedVisit> visits = List.of();
    public String elections = "";
    public String schools = "";
    public String quiet = "12-15;01-05;Christmas;assumed\n";
    public ConstraintWeights weights = ConstraintWeights.inForce();
    public String seed = "seed";

    /** So many authorities; the first has the highest score. */
    public static List<ScoredAuthority> scored(int many, int highest) {
        return IntStream.range(0, many)
                .mapToObj(place -> scored(THERE.get(place), highest - place))
                .toList();
    }

    public static ScoredAuthority scored(AuthorityView authority, int points) {
        return new ScoredAuthority(
                authority, null, new RiskScore(points, List.of(new ScoreLine("something", points, false))));
    }

    /** Five of whom one is for education, each away and connected as it is said. */
    public static List<NamedInspector> team(List<DaySpan> away, Set<String> connected) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new NamedInspector(
                        "inspector" + number,
                        "Inspector " + number,
                        Set.of(number == 5 ? "education" : "social-care"),
                        connected,
                        200,
                        away,
                        List.of()))
                .toList();
    }

    public YearProblem problem() {
        return YearProblems.of(new YearRequest(
                first,
                FRAMEWORK,
                people,
                posts,
                known,
                pins,
                left,
                inspected,
                arranged,
                visits,
                seed,
                new YearRules(
                        Assumptions.inForce(),
                        QuietPeriods.parse("from;to;title;source\n" + quiet, "quiet"),
                        ElectionPeriods.parse("from;to;authorities;title;source\n" + elections, "elections"),
                        SchoolHolidays.parse("from;to;areas;title;source\n" + schools, "schools"),
                        Successors.inForce(),
                        weights,
                        CALENDAR)));
    }
}
