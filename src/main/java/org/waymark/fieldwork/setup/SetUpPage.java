package org.waymark.fieldwork.setup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.engine.People;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** What the authority arranged for the team, as it stands now: it may change on any day. */
@Component
public class SetUpPage {

    private final Fieldwork fieldwork;
    private final SetUpRepository setUps;
    private final InspectionAccess who;
    private final People people;
    private final Post post;
    private final Clock clock;

    SetUpPage(
            Fieldwork fieldwork, SetUpRepository setUps, InspectionAccess who, People people, Post post, Clock clock) {
        this.fieldwork = fieldwork;
        this.setUps = setUps;
        this.who = who;
        this.people = people;
        this.post = post;
        this.clock = clock;
    }

    /**
     * @param arranged whether the link officer has arranged it at all; until then the rest is empty
     * @param revision which a change of the rooms goes on from
     */
    public record View(
            boolean arranged,
            boolean mayChange,
            String arrangedBy,
            Instant arrangedAt,
            List<Inspector> inspectors,
            int revision,
            String rooms,
            String note,
            List<SetUp.Contact> contacts) {}

    /**
     * @param arrives the day on which they come on site
     * @param ready   whether they have access to the records system; null when nobody has said yet
     */
    public record Inspector(
            String id,
            String name,
            boolean lead,
            LocalDate arrives,
            Boolean ready,
            String note,
            String changedBy,
            Instant changedAt) {}

    @Transactional(readOnly = true)
    public View of(InspectionView inspection) {
        Optional<SetUp> setUp = setUps.findById(inspection.id());
        Map<String, SetUp.Access> access = setUp.map(SetUp::access).orElse(Map.of());
        return new View(
                setUp.isPresent(),
                setUp.isPresent() && who.is(inspection, AccessRole.LEAD, AccessRole.LINK_OFFICER),
                setUp.map(SetUp::arrangedBy).map(people::name).orElse(null),
                setUp.map(SetUp::arrangedAt).orElse(null),
                inspection.members().stream()
                        .filter(member -> inspection.inspectors().contains(member.userId()))
                        .map(member -> inspector(inspection, member, access.get(member.userId())))
                        .toList(),
                setUp.map(SetUp::revision).orElse(0),
                setUp.map(SetUp::rooms).orElse(null),
                setUp.map(SetUp::note).orElse(null),
                setUp.map(SetUp::contacts).orElse(List.of()));
    }

    private Inspector inspector(InspectionView inspection, Member member, SetUp.Access access) {
        boolean said = access != null;
        return new Inspector(
                member.userId(),
                people.name(member.userId()),
                inspection.lead().filter(member.userId()::equals).isPresent(),
                inspection.days().day(member.arrivesOnDay()),
                said ? access.ready() : null,
                said ? access.note() : null,
                said && access.changedBy() != null ? people.name(access.changedBy()) : null,
                said ? access.changedAt() : null);
    }

    /**
     * @throws RefusedAnswers when they are not an inspector of the team, or it is not ready and nobody says until when
     */
    @WriteTransaction
    public void changeAccess(String inspectionId, String inspector, boolean ready, String note, String by) {
        if (!fieldwork.inspection(inspectionId).inspectors().contains(inspector)) {
            throw RefusedAnswers.of("inspector", "Choose an inspector of this team.");
        }
        if (!ready && (note == null || note.isBlank())) {
            throw RefusedAnswers.of("note", "Say when access will be ready, or what stands in its way.");
        }
        arranged(inspectionId).changeAccess(inspector, ready, note, by, clock.instant());
        tell(inspectionId, by, Set.of(inspector));
    }

    /**
     * @param revision the one that whoever changes it had before their eyes
     * @throws RefusedAnswers when somebody else has changed the set-up meanwhile
     */
    @WriteTransaction
    public void changeRooms(String inspectionId, String rooms, String note, int revision, String by) {
        SetUp setUp = arranged(inspectionId);
        if (setUp.revision() != revision) {
            throw RefusedAnswers.of(
                    "rooms",
                    "Somebody has changed the set-up meanwhile. Open the page once more, and look before you change it.");
        }
        setUp.changeRooms(rooms, note);
        InspectionView inspection = fieldwork.inspection(inspectionId);
        tell(inspectionId, by, Set.copyOf(inspection.inspectors()));
    }

    @WriteTransaction
    public void addContact(String inspectionId, SetUp.Contact contact, String by) {
        arranged(inspectionId).addContact(contact);
        tell(inspectionId, by, Set.of());
    }

    /**
     * @param contact as it stood when it was chosen
     * @throws RefusedAnswers when it is not there any more, or is the only one
     */
    @WriteTransaction
    public void removeContact(String inspectionId, SetUp.Contact contact, String by) {
        SetUp setUp = arranged(inspectionId);
        int place = setUp.contacts().indexOf(contact);
        if (place < 0) {
            throw RefusedAnswers.of("", "This person is not among them any more.");
        }
        if (setUp.contacts().size() == 1) {
            throw RefusedAnswers.of("", "The team needs at least one person whom it can ask. Add another one first.");
        }
        setUp.removeContact(place);
        tell(inspectionId, by, Set.of());
    }

    /** Whoever it concerns, the lead, and the link officers when they did not change it themselves. */
    private void tell(String inspectionId, String by, Set<String> concerned) {
        InspectionView inspection = fieldwork.inspection(inspectionId);
        Letter letter = new Letter(
                "set-up-changed",
                inspectionId,
                Map.of(
                        "reference", inspection.reference(),
                        "authority", inspection.authority().name(),
                        "inspection", inspectionId));
        Set<String> team = new TreeSet<>(concerned);
        inspection.lead().ifPresent(team::add);
        team.remove(by);
        team.forEach(user -> post.toUser(user, letter));
        if (inspection.inspectors().contains(by)) {
            post.toGroup(inspection.authority().linkGroup(), letter);
        }
    }

    private SetUp arranged(String inspectionId) {
        return setUps.findById(inspectionId)
                .orElseThrow(() -> RefusedAnswers.of(
                        "", "The link officer arranges the set-up first, in the task “Arrange the set-up”."));
    }
}
