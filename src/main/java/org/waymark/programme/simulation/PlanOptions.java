package org.waymark.programme.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.authority.AuthoritiesFile;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.InWords;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.programme.knowledge.InspectionKinds;
import org.waymark.programme.knowledge.OutcomesReader;
import org.waymark.programme.knowledge.OutcomesReader.OutcomeProblem;
import org.waymark.programme.knowledge.OutcomesReader.ReadOutcomes;
import org.waymark.programme.knowledge.PastOutcome;
import org.waymark.programme.risk.RiskWeights;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.rules.QuietPeriods;
import org.waymark.programme.rules.Successors;
import org.waymark.programme.simulation.SimulatedYears.LastInspection;
import org.waymark.programme.simulation.SimulatedYears.ProgrammeRules;
import picocli.CommandLine.Option;

/** What is to be played, as it is given on the command line. */
final class PlanOptions {

    private static final int MOST_YEARS = 30;
    private static final int MOST_PROBLEMS = 10;
    private static final Path FRAMEWORKS = Path.of("config", "frameworks");
    private static final Path HOLIDAYS = Path.of("config", "bank-holidays.json");

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many years are played (default: ${DEFAULT-VALUE}).")
    private int number;

    @Option(
            names = "--authorities",
            paramLabel = "all|N|CODES",
            defaultValue = "all",
            description = "All of them, so many of them by lot, or the codes of some, such as 301,302"
                    + " (default: ${DEFAULT-VALUE}).")
    private String authorities;

    @Option(
            names = "--inspectors",
            required = true,
            paramLabel = "N[,N...]",
            description = "How many there are, for all years or for each, the last going on; by specialism as in"
                    + " social-care:48+education:12, otherwise shared out as the framework's team is.")
    private String inspectors;

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            description =
                    "A framework of config/frameworks, or the path of a framework's file. Left out: the one that is"
                            + " in force.")
    private String framework;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day, such as 2024-04-01. Left out: the latest first of January from which the bank"
                    + " holidays of all years are known.")
    private LocalDate from;

    @Option(names = "--count-proposals", description = "Keeps to the intervals that a framework only proposed.")
    private boolean countProposals;

    @Option(
            names = "--outcomes",
            paramLabel = "FILE",
            description =
                    "Past outcomes, as a manager takes them in: the last one of each authority before the first day is"
                            + " what it begins with. Drawn by chance where left out.")
    private Path outcomes;

    @Option(names = "--assumptions", paramLabel = "FILE", description = "In place of config/programme/assumptions.csv.")
    private Path assumptions;

    @Option(names = "--weights", paramLabel = "FILE", description = "In place of config/programme/weights.csv.")
    private Path weights;

    @Option(
            names = "--quiet-periods",
            paramLabel = "FILE",
            description = "In place of config/programme/quiet-periods.csv.")
    private Path quiet;

    @Option(
            names = "--bank-holidays",
            paramLabel = "FILE",
            description = "In place of config/bank-holidays.json; as gov.uk publishes them.")
    private Path holidays;

    @Option(
            names = "--assume-bank-holidays",
            description = "Takes the usual eight for years whose bank holidays are not published yet.")
    private boolean assumeHolidays;

    /** @throws InvalidRules where something cannot be; the message says what would be right */
    SimulatedYears years(long seed) {
        if (number < 1 || number > MOST_YEARS) {
            throw new InvalidRules("--years takes a number from 1 to %d.".formatted(MOST_YEARS));
        }
        Framework chosen = framework == null ? ProgrammeFrameworks.inForce(there()) : framework(framework);
        BankHolidays known = known();
        LocalDate first = from != null ? from : latest(known);
        LocalDate last = first.plusYears(number).minusDays(1);
        SimulatedYears years = new SimulatedYears(
                first,
                number,
                chosen(first, last, seed),
                InspectorPosts.parse(inspectors, number, chosen),
                chosen,
                ProgrammeFrameworks.ofVisits(there()),
                countProposals,
                new ProgrammeRules(
                        assumptions == null ? Assumptions.inForce() : Assumptions.read(assumptions),
                        weights == null ? RiskWeights.inForce() : RiskWeights.read(weights),
                        quiet == null ? QuietPeriods.inForce() : QuietPeriods.read(quiet),
                        Successors.inForce(),
                        new WorkingDays(holidaysOf(known, first, last))),
                history(first));
        InspectorPosts.requireTeams(years);
        requireDays(years);
        return years;
    }

    private Map<String, LastInspection> history(LocalDate first) {
        if (outcomes == null) {
            return Map.of();
        }
        try {
            ReadOutcomes read = new OutcomesReader(AuthoritiesFile.listed(null), InspectionKinds.inForce(), List.of())
                    .read(Files.readString(outcomes));
            if (read.refused() > 0) {
                throw new InvalidRules(outcomes + ": "
                        + read.problems().stream()
                                .filter(OutcomeProblem::refused)
                                .limit(MOST_PROBLEMS)
                                .map(OutcomeProblem::toString)
                                .collect(Collectors.joining("\n")));
            }
            Map<String, LastInspection> last = new TreeMap<>();
            read.outcomes().stream()
                    .filter(one -> one.overall() != null && one.published().isBefore(first))
                    .sorted(Comparator.comparing(PastOutcome::published))
                    .forEach(one ->
                            last.put(one.authority(), new LastInspection(one.gradeId(), one.day(), one.published())));
            return last;
        } catch (IOException unreadable) {
            throw new InvalidRules("There is no file " + outcomes + " that can be read in UTF-8.");
        }
    }

    /** The same years under another framework, with the same inspectors shared out as its team is. */
    SimulatedYears under(SimulatedYears years, String other) {
        Framework chosen = framework(other);
        SimulatedYears others = years.under(chosen, InspectorPosts.parse(inspectors, number, chosen));
        InspectorPosts.requireTeams(others);
        return others;
    }

    private BankHolidays known() {
        if (holidays != null) {
            return BankHolidays.read(holidays);
        }
        return Files.exists(HOLIDAYS) ? BankHolidays.read(HOLIDAYS) : BankHolidays.shipped();
    }

    private LocalDate latest(BankHolidays known) {
        return LocalDate.of(Math.max(known.years().first(), known.years().last() + 1 - number), 1, 1);
    }

    private BankHolidays holidaysOf(BankHolidays known, LocalDate first, LocalDate last) {
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!known.years().contains(year) && !assumeHolidays) {
                throw new InvalidRules(
                        ("The calendar is shorter than the years: the bank holidays of %d are not known, those of %d to %d"
                                        + " are. Give --from an earlier day (from %s on all %d are known), fewer --years, a"
                                        + " newer list by --bank-holidays, or take the usual ones by"
                                        + " --assume-bank-holidays.")
                                .formatted(
                                        year,
                                        known.years().first(),
                                        known.years().last(),
                                        InWords.date(latest(known)),
                                        number));
            }
        }
        return assumeHolidays ? known.withUsual(first.getYear(), last.getYear()) : known;
    }

    private static Framework framework(String given) {
        if (given.endsWith(".yml") || given.endsWith(".yaml") || given.contains("/")) {
            return Frameworks.load(Path.of(given));
        }
        return there().byId(given);
    }

    private static Frameworks there() {
        return Files.isDirectory(FRAMEWORKS) ? Frameworks.in(FRAMEWORKS) : Frameworks.shipped();
    }

    private List<AuthorityView> chosen(LocalDate first, LocalDate last, long seed) {
        List<AuthorityView> there = AuthoritiesFile.listed(null).stream()
                .filter(one -> (one.from() == null || !one.from().isAfter(last))
                        && (one.to() == null || !one.to().isBefore(first)))
                .toList();
        if (authorities.equals("all")) {
            return there;
        }
        if (authorities.matches("[0-9]{1,6}") && !isCode(there)) {
            return byLot(there, Integer.parseInt(authorities), seed);
        }
        List<AuthorityView> some = new ArrayList<>();
        for (String code : authorities.split(",")) {
            some.add(there.stream()
                    .filter(one -> one.code().equals(code.strip()))
                    .findFirst()
                    .orElseThrow(() -> new InvalidRules(
                            ("--authorities: there is no authority \"%s\" from %s to %s. Right would be all, a number, or"
                                            + " codes such as 301,302.")
                                    .formatted(code.strip(), InWords.date(first), InWords.date(last)))));
        }
        return some.stream()
                .distinct()
                .sorted(Comparator.comparing(AuthorityView::code))
                .toList();
    }

    private boolean isCode(List<AuthorityView> there) {
        return there.stream().anyMatch(one -> one.code().equals(authorities));
    }

    private static List<AuthorityView> byLot(List<AuthorityView> there, int many, long seed) {
        if (many < 1 || many > there.size()) {
            throw new InvalidRules("--authorities: %d is more than there are, or none. There are %d in these years."
                    .formatted(many, there.size()));
        }
        List<AuthorityView> lot = new ArrayList<>(there);
        Collections.shuffle(lot, SeededChance.of(seed, "authorities"));
        return lot.subList(0, many).stream()
                .sorted(Comparator.comparing(AuthorityView::code))
                .toList();
    }

    /** @throws InvalidRules where quiet periods leave a year no days */
    private static void requireDays(SimulatedYears years) {
        for (int year = 0; year < years.years(); year++) {
            LocalDate first = years.from().plusYears(year);
            boolean none = first.datesUntil(first.plusYears(1))
                    .filter(years.rules().calendar()::isWorkingDay)
                    .allMatch(day -> years.rules().quiet().on(day).isPresent());
            if (none) {
                throw new InvalidRules(
                        "The year from %s has no capacity: quiet periods cover all of its working days. Shorten one."
                                .formatted(InWords.date(first)));
            }
        }
    }
}
