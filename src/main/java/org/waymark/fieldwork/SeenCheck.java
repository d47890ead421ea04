package org.waymark.fieldwork;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.London;
import org.waymark.desk.FieldError;
import org.waymark.desk.RefusedAnswers;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;

/** Whether what an inspector recorded can have been so; says everything that is wrong at once. */
class SeenCheck {

    private final InspectionView inspection;
    private final FieldworkSettings settings;
    private final Instant now;
    private final List<FieldError> errors = new ArrayList<>();

    SeenCheck(InspectionView inspection, FieldworkSettings settings, Instant now) {
        this.inspection = inspection;
        this.settings = settings;
        this.now = now;
    }

    Seen check(RecordActivityForm.Answers answers) {
        Instant at = when(answers.at());
        checkMinutes(answers.minutes());
        Set<Met> met = met(answers);
        Optional<Agency> agency = Agency.of(answers.agency());
        if (agency.isEmpty()) {
            refuse(
                    "agency",
                    "'%s' is not one of the agencies listed. Choose one of those.".formatted(answers.agency()));
        }
        Set<String> strands = strands(answers.strands());
        Map<String, String> findings = findings(answers.findingsOrNone());
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return new Seen(
                at, answers.minutes(), met, answers.who(), agency.orElseThrow(), strands, answers.seen(), findings);
    }

    private Instant when(LocalDateTime inLondon) {
        Instant at = inLondon.atZone(London.ZONE).toInstant();
        DaysOnSite.of(inspection)
                .problemWith(inLondon.toLocalDate(), London.dateOf(now))
                .or(() -> at.isAfter(now)
                        ? Optional.of("%s has not come yet. Record it when it has happened."
                                .formatted(inLondon.toLocalTime()))
                        : Optional.empty())
                .ifPresent(problem -> refuse("at", problem));
        return at;
    }

    private void checkMinutes(int minutes) {
        int longest = settings.longestActivityMinutes();
        if (minutes < 1 || minutes > longest) {
            refuse("minutes", "%d is not a number of minutes from 1 to %d.".formatted(minutes, longest));
        }
    }

    private Set<Met> met(RecordActivityForm.Answers answers) {
        Set<Met> met = EnumSet.noneOf(Met.class);
        for (String chosen : answers.met()) {
            Met.of(chosen)
                    .ifPresentOrElse(
                            met::add,
                            () -> refuse(
                                    "met", "'%s' is not in the list. Choose one of those listed.".formatted(chosen)));
        }
        if (met.contains(Met.NOBODY) && met.size() > 1) {
            refuse("met", "Nobody was met, and somebody was: choose which.");
        }
        boolean somebody = met.stream().anyMatch(one -> one != Met.NOBODY);
        if (somebody && (answers.who() == null || answers.who().isBlank())) {
            refuse("who", "Say who they were by their roles, such as 'two social workers of the duty team'.");
        }
        return met;
    }

    private Set<String> strands(List<String> chosen) {
        List<String> known = inspection.framework().strands().stream()
                .map(Framework.Strand::id)
                .toList();
        chosen.stream()
                .filter(strand -> !known.contains(strand))
                .forEach(strand -> refuse("strands", "'%s' is not a strand of this framework.".formatted(strand)));
        return new LinkedHashSet<>(chosen);
    }

    private Map<String, String> findings(List<RecordActivityForm.Finding> lines) {
        List<String> known = inspection.framework().judgementAreas().stream()
                .map(Framework.JudgementArea::id)
                .toList();
        Map<String, String> findings = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            RecordActivityForm.Finding line = lines.get(index);
            String at = "findings[" + index + "].area";
            if (!known.contains(line.area())) {
                refuse(at, "'%s' is not a judgement area of this framework.".formatted(line.area()));
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
