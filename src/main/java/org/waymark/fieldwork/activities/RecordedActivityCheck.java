package org.waymark.fieldwork.activities;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.London;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.DaysOnSite;
import org.waymark.fieldwork.FieldworkSettings;
import org.waymark.fieldwork.Observation;
import org.waymark.fieldwork.PeopleMet;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Whether what an inspector recorded can have been so; says everything that is wrong at once. */
public class RecordedActivityCheck {

    /** Where it says when it was. */
    private static final Set<String> WHEN = Set.of("at", "minutes");

    private final InspectionView inspection;
    private final FieldworkSettings settings;
    private final Instant now;
    private final List<Activity> own;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param own what this inspector has recorded already
     */
    public RecordedActivityCheck(
            InspectionView inspection, FieldworkSettings settings, Instant now, List<Activity> own) {
        this.inspection = inspection;
        this.settings = settings;
        this.now = now;
        this.own = own;
    }

    /**
     * @throws RefusedAnswers naming each field, and what would be right
     */
    public Observation check(RecordActivityForm.Answers answers) {
        Optional<Instant> at = when(answers.at());
        checkMinutes(answers.minutes());
        Set<PeopleMet> met = met(answers);
        Set<String> agencies = agencies(answers.agencies());
        Set<String> strands = strands(answers.strands());
        if (answers.seen() == null || answers.seen().isBlank()) {
            refuse("seen", "Say what you saw.");
        }
        Map<String, String> findings = findings(answers.findingsOrNone());
        if (errors.stream().noneMatch(error -> WHEN.contains(error.field()))) {
            checkTime(at.orElseThrow(), answers.minutes());
        }
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return new Observation(
                at.orElseThrow(), answers.minutes(), met, answers.who(), agencies, strands, answers.seen(), findings);
    }

    private Optional<Instant> when(LocalDateTime inLondon) {
        if (inLondon == null) {
            refuse("at", "Say when it began.");
            return Optional.empty();
        }
        Instant at = inLondon.atZone(London.ZONE).toInstant();
        DaysOnSite.of(inspection)
                .problemWith(inLondon.toLocalDate(), London.dateOf(now))
                .or(() -> at.isAfter(now)
                        ? Optional.of("%s has not come yet. Record it when it has happened."
                                .formatted(inLondon.toLocalTime()))
                        : Optional.empty())
                .ifPresent(problem -> refuse("at", problem));
        return Optional.of(at);
    }

    private void checkMinutes(Integer minutes) {
        int longest = settings.longestActivityMinutes();
        if (minutes == null) {
            refuse("minutes", "Say how many minutes it took.");
        } else if (minutes < 1 || minutes > longest) {
            refuse("minutes", "%d is not a number of minutes from 1 to %d.".formatted(minutes, longest));
        }
    }

    /** Nobody is in two places at once, and nothing is over before it is over. */
    private void checkTime(Instant from, int minutes) {
        Instant to = from.plus(Duration.ofMinutes(minutes));
        if (to.isAfter(now)) {
            refuse(
                    "minutes",
                    "With %d minutes it would last until %s, which has not come yet.".formatted(minutes, inLondon(to)));
        }
        own.stream()
                .filter(other ->
                        from.isBefore(other.seenUntil()) && other.seenAt().isBefore(to))
                .findFirst()
                .ifPresent(other -> refuse(
                        "at",
                        "You recorded “%s” from %s to %s that day: you cannot have been in two places at once."
                                .formatted(other.what(), inLondon(other.seenAt()), inLondon(other.seenUntil()))));
    }

    private static LocalTime inLondon(Instant at) {
        return LocalTime.ofInstant(at, London.ZONE);
    }

    private Set<PeopleMet> met(RecordActivityForm.Answers answers) {
        Set<PeopleMet> met = EnumSet.noneOf(PeopleMet.class);
        for (String chosen : orNone(answers.met())) {
            PeopleMet.of(chosen)
                    .ifPresentOrElse(
                            met::add,
                            () -> refuse(
                                    "met", "'%s' is not in the list. Choose one of those listed.".formatted(chosen)));
        }
        if (orNone(answers.met()).isEmpty()) {
            refuse("met", "Say whom you were with.");
        }
        if (met.contains(PeopleMet.NOBODY) && met.size() > 1) {
            refuse("met", "Nobody was met, and somebody was: choose which.");
        }
        boolean somebody = met.stream().anyMatch(one -> one != PeopleMet.NOBODY);
        if (somebody && (answers.who() == null || answers.who().isBlank())) {
            refuse("who", "Say who they were by their roles, such as 'two social workers of the duty team'.");
        }
        return met;
    }

    /** A framework kept from before agencies were part of it names none: then none can be chosen. */
    private Set<String> agencies(List<String> chosen) {
        List<String> known = inspection.framework().agencies().stream()
                .map(Framework.Agency::id)
                .toList();
        return known("agencies", "an agency", "Choose the agency that it speaks of, or several.", known, chosen);
    }

    private Set<String> strands(List<String> chosen) {
        List<String> known = inspection.framework().strands().stream()
                .map(Framework.Strand::id)
                .toList();
        return known("strands", "a strand", "Choose at least one strand that it speaks of.", known, chosen);
    }

    private Set<String> known(String field, String what, String none, List<String> known, List<String> chosen) {
        if (orNone(chosen).isEmpty() && !known.isEmpty()) {
            refuse(field, none);
        }
        orNone(chosen).stream()
                .filter(one -> !known.contains(one))
                .forEach(one -> refuse(field, "'%s' is not %s of this framework.".formatted(one, what)));
        return new LinkedHashSet<>(orNone(chosen));
    }

    private static List<String> orNone(List<String> chosen) {
        return chosen == null ? List.of() : chosen;
    }

    private Map<String, String> findings(List<RecordActivityForm.Finding> lines) {
        List<String> known = inspection.framework().judgementAreas().stream()
                .map(Framework.JudgementArea::id)
                .toList();
        Map<String, String> findings = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            RecordActivityForm.Finding line = lines.get(index);
            String at = "findings[" + index + "].area";
            if (line.finding() == null || line.finding().isBlank()) {
                refuse("findings[" + index + "].finding", "Say what it tells of this area.");
            }
            if (!known.contains(line.area())) {
                refuse(at, "Choose one of the judgement areas of this framework.");
            } else if (findings.put(line.area(), line.finding()) != null) {
                refuse(at, "This area is here twice. Put what it tells of one area into one place.");
            }
        }
        return findings;
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
