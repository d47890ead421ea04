package org.waymark.oversight;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.casework.CaseView;
import org.waymark.casework.Cases;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.engine.People;

/** Finds inspections, cases and people among what is for whoever looks to see, and nothing beside it. */
@Service
@Transactional(readOnly = true)
class Search {

    private static final int SHORTEST = 2;
    private static final int MOST = 50;

    private final InspectionAccess access;
    private final Cases cases;
    private final People people;
    private final Clock clock;

    Search(InspectionAccess access, Cases cases, People people, Clock clock) {
        this.clock = clock;
        this.access = access;
        this.cases = cases;
        this.people = people;
    }

    /**
     * @param inspections ids are for links alone
     * @param more        whether there was more than is shown
     */
    record Found(List<Hit> inspections, List<Hit> cases, List<Hit> people, boolean more) {}

    /** @param caseNumber null for what is no case */
    record Hit(String title, String detail, String inspectionId, String caseNumber) {}

    /** @param typed part of an authority's or a person's name, of a reference, or the number of a case */
    Found find(String typed) {
        String text = typed.strip().toLowerCase(Locale.UK);
        if (text.length() < SHORTEST) {
            return new Found(List.of(), List.of(), List.of(), false);
        }
        List<InspectionView> all = access.all();
        List<Hit> inspections = all.stream()
                .filter(view ->
                        holds(view.reference(), text) || holds(view.authority().name(), text))
                .map(view -> new Hit(
                        view.authority().name(),
                        view.reference() + ", "
                                + view.statusInWords(London.dateOf(clock.instant()))
                                        .toLowerCase(Locale.UK),
                        view.id(),
                        null))
                .toList();
        List<Hit> found = cases(all, text);
        List<Hit> met = people(all, text);
        return new Found(
                first(inspections),
                first(found),
                first(met),
                inspections.size() > MOST || found.size() > MOST || met.size() > MOST);
    }

    private List<Hit> cases(List<InspectionView> all, String text) {
        Map<String, InspectionView> theirs = all.stream()
                .filter(view -> access.is(view, AccessRole.STAFF))
                .collect(Collectors.toMap(InspectionView::id, view -> view));
        return theirs.isEmpty()
                ? List.of()
                : cases.find(theirs.keySet(), text, MOST + 1).stream()
                        .map(file -> hit(file, theirs.get(file.inspectionId())))
                        .toList();
    }

    private static Hit hit(CaseView file, InspectionView inspection) {
        return new Hit(
                "Case " + file.number(),
                inspection.authority().name() + ", " + inspection.reference(),
                inspection.id(),
                file.number());
    }

    /** An authority meets the inspectors who come to it, not those who read what they write. */
    private List<Hit> people(List<InspectionView> all, String text) {
        Map<String, String> names = people.names(all.stream()
                .flatMap(view -> view.members().stream())
                .map(Member::userId)
                .collect(Collectors.toSet()));
        List<Hit> found = new ArrayList<>();
        for (InspectionView view : all) {
            boolean staff = access.is(view, AccessRole.STAFF);
            view.members().stream()
                    .filter(member -> staff || member.role() != Role.QUALITY)
                    .filter(member -> holds(names.get(member.userId()), text))
                    .map(member -> new Hit(
                            names.get(member.userId()),
                            "%s of %s, %s"
                                    .formatted(
                                            member.role().inWords(),
                                            view.authority().name(),
                                            view.reference()),
                            view.id(),
                            null))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Hit> first(List<Hit> hits) {
        return hits.subList(0, Math.min(hits.size(), MOST));
    }

    private static boolean holds(String text, String part) {
        return text.toLowerCase(Locale.UK).contains(part);
    }
}
