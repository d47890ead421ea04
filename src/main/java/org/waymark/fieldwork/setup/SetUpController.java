package org.waymark.fieldwork.setup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.InspectionAccess;

/**
 * What the authority arranged: read by the inspectorate and the link officers, changed by the lead and the link
 * officers.
 */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/set-up")
public class SetUpController {

    private final SetUpPage page;
    private final InspectionAccess who;

    SetUpController(SetUpPage page, InspectionAccess who) {
        this.page = page;
        this.who = who;
    }

    public record Access(
            @NotBlank(message = "Choose the inspector.") String inspector,

            @NotNull(message = "Say whether access is ready.")
            Boolean ready,

            @Size(max = 500, message = "At most 500 characters.")
            String note) {}

    public record Rooms(
            @NotBlank(message = "Say which rooms the team may use.")
            @Size(max = 2000, message = "At most 2000 characters.")
            String rooms,

            @Size(max = 2000, message = "At most 2000 characters.")
            String note,

            @NotNull(message = "Open the page once more: it does not say what it goes on from.")
            Integer revision) {}

    public record Contact(
            @NotBlank(message = "Give a name.") @Size(max = 200, message = "At most 200 characters.")
            String name,

            @NotBlank(message = "Say what they are there for.") @Size(max = 200, message = "At most 200 characters.")
            String role,

            @NotBlank(message = "Say how they can be reached.") @Size(max = 200, message = "At most 200 characters.")
            String reach) {

        SetUp.Contact asKept() {
            return new SetUp.Contact(name, role, reach);
        }
    }

    @GetMapping
    public SetUpPage.View setUp(@Fieldwork.AskedByReaders InspectionView inspection) {
        return page.of(inspection);
    }

    @PostMapping("/access")
    public SetUpPage.View access(
            @Fieldwork.AskedByArrangers InspectionView inspection, @Valid @RequestBody Access access) {
        return changed(
                inspection,
                () -> page.changeAccess(
                        inspection.id(), access.inspector(), access.ready(), access.note(), who.user()));
    }

    @PostMapping("/rooms")
    public SetUpPage.View rooms(
            @Fieldwork.AskedByArrangers InspectionView inspection, @Valid @RequestBody Rooms rooms) {
        return changed(
                inspection,
                () -> page.changeRooms(inspection.id(), rooms.rooms(), rooms.note(), rooms.revision(), who.user()));
    }

    @PostMapping("/contacts")
    public SetUpPage.View addContact(
            @Fieldwork.AskedByArrangers InspectionView inspection, @Valid @RequestBody Contact contact) {
        return changed(inspection, () -> page.addContact(inspection.id(), contact.asKept(), who.user()));
    }

    @PostMapping("/contacts/removal")
    public SetUpPage.View removeContact(
            @Fieldwork.AskedByArrangers InspectionView inspection, @Valid @RequestBody Contact contact) {
        return changed(inspection, () -> page.removeContact(inspection.id(), contact.asKept(), who.user()));
    }

    private SetUpPage.View changed(InspectionView inspection, Runnable change) {
        change.run();
        return page.of(inspection);
    }
}
