package org.waymark.inspection.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.inspection.focus.ChosenFocus;
import org.waymark.inspection.judgement.ProgressOfJudgement;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.Choice;

/** What the pages of an inspection begin with: which there are, and who one is on them. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections")
class PagesController {

    private final InspectionAccess access;
    private final People people;
    private final ChosenFocus focus;
    private final ProgressOfJudgement judged;
    private final Clock clock;

    PagesController(
            InspectionAccess access, People people, ChosenFocus focus, ProgressOfJudgement judged, Clock clock) {
        this.judged = judged;
        this.focus = focus;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param output what it ends in, within a sentence
     * @param joint  whether other bodies are inspected beside the local authority
     * @param focus  what is looked at in particular; null where the framework has nothing to choose
     * @param roles  of whoever asks, on this inspection: {@code lead}, {@code inspector}, {@code quality}, {@code
     *               manager}, {@code link}, {@code dcs}, {@code contact}, {@code head}
     * @param people names by user, of those whom this user may meet in it
     */
    record Page(
            String id,
            String reference,
            String authority,
            String framework,
            String output,
            InspectionStatus status,
            String statusInWords,
            LocalDate firstDay,
            LocalDate plannedLastDay,
            LocalDate lastDayOnSite,
            LocalDate today,
            boolean demonstration,
            boolean joint,
            Focus focus,
            String me,
            List<String> roles,
            Map<String, String> people) {}

    /**
     * @param title     what it is called, such as Theme
     * @param mayChoose what it may be changed to; empty where whoever asks does not, or not any more
     */
    record Focus(String title, String chosen, List<Choice> mayChoose) {}

    /** The latest first. */
    @GetMapping
    List<Page> all() {
        List<InspectionView> all = access.all();
        Map<String, String> howFar = judged.inWords(all);
        return all.stream()
                .map(view -> page(view, Map.of(), howFar.get(view.id())))
                .toList();
    }

    @GetMapping("/{inspectionId}")
    Page one(@AskedBy(AccessRole.ANYBODY) InspectionView inspection) {
        return page(
                inspection,
                names(inspection),
                judged.inWords(List.of(inspection)).get(inspection.id()));
    }

    /** @param howFar how far it is judged, in words; null where its status says it */
    private Page page(InspectionView inspection, Map<String, String> names, String howFar) {
        LocalDate today = London.dateOf(clock.instant());
        return new Page(
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                inspection.framework().title(),
                inspection.framework().output().noun(),
                inspection.status(),
                howFar == null ? inspection.statusInWords(today) : howFar,
                inspection.firstDay(),
                inspection.plannedLastDay(),
                inspection.lastDayOnSite(),
                today,
                inspection.demonstration(),
                !inspection.framework().joint().others().isEmpty(),
                focus(inspection),
                access.user(),
                roles(inspection),
                names);
    }

    private Focus focus(InspectionView inspection) {
        return focus.of(inspection)
                .map(chosen -> new Focus(inspection.framework().focus().title(), chosen.title(), mayChoose(inspection)))
                .orElse(null);
    }

    private List<Choice> mayChoose(InspectionView inspection) {
        return access.is(inspection, AccessRole.MANAGER) && focus.mayChange(inspection)
                ? inspection.framework().focus().choices().stream()
                        .map(one -> new Choice(one.id(), one.title()))
                        .toList()
                : List.of();
    }

    private List<String> roles(InspectionView inspection) {
        List<String> roles = new ArrayList<>();
        inspection.members().stream()
                .filter(member -> member.userId().equals(access.user()))
                .map(member -> member.role() == Role.PARTNER_LEAD ? Role.INSPECTOR : member.role())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .forEach(roles::add);
        addWhen(access.is(inspection, AccessRole.QUALITY), "quality", roles);
        addWhen(access.is(inspection, AccessRole.MANAGER), "manager", roles);
        addWhen(access.is(inspection, AccessRole.LINK_OFFICER), "link", roles);
        addWhen(access.is(inspection, AccessRole.DIRECTORS_OFFICE), "dcs", roles);
        addWhen(access.is(inspection, AccessRole.CONTACT_OF_BODY), "contact", roles);
        addWhen(access.is(inspection, AccessRole.HEAD_OF_BODY), "head", roles);
        return roles;
    }

    private static void addWhen(boolean so, String role, List<String> roles) {
        if (so && !roles.contains(role)) {
            roles.add(role);
        }
    }

    /** The authority's users meet the team and one another, not everybody of the inspectorate. */
    private Map<String, String> names(InspectionView inspection) {
        Map<String, String> names = new TreeMap<>();
        boolean ofStaff = access.is(inspection, AccessRole.STAFF);
        if (ofStaff || access.is(inspection, AccessRole.LINK_OFFICER, AccessRole.DIRECTORS_OFFICE)) {
            addNames(
                    names,
                    inspection.authority().linkGroup(),
                    inspection.authority().dcsGroup());
        }
        access.theirBodies(inspection).forEach(body -> addNames(names, body.contactGroup(), body.headGroup()));
        String[] partners = PartnerInspectorates.of(inspection.framework()).stream()
                .map(PartnerInspectorates.Partner::group)
                .toArray(String[]::new);
        if (ofStaff) {
            addNames(names, StaffGroups.INSPECTORS, StaffGroups.QUALITY, StaffGroups.MANAGERS);
            addNames(names, partners);
            return names;
        }
        Map<String, String> staff = new TreeMap<>();
        addNames(staff, StaffGroups.INSPECTORS, StaffGroups.QUALITY);
        addNames(staff, partners);
        inspection.members().stream()
                .map(Member::userId)
                .filter(staff::containsKey)
                .forEach(user -> names.put(user, staff.get(user)));
        return names;
    }

    private void addNames(Map<String, String> names, String... groups) {
        Stream.of(groups)
                .flatMap(group -> people.inGroup(group).stream())
                .forEach(person -> names.put(person.id(), person.name()));
    }
}
