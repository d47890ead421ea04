package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.waymark.Waymark;

/** The rooms keep to themselves: each uses the interfaces of those it says it uses, and no others. */
class ModularityTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Waymark.class);

    @Test
    void theRoomsUseEachOtherAsTheySayTheyDo() {
        ROOMS.verify();
    }

    @Test
    void theseAreTheRooms() {
        assertThat(ROOMS.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "access", "audit", "authority", "backup", "calendar", "desk", "disclosure", "engine", "fieldwork", "framework", "inspection",
                        "journey", "machine", "notification", "print", "records", "rehearsal", "report", "retention", "safeguarding");
    }

    /** To {@code target/spring-modulith-docs}: a diagram of all rooms, one of each, and a page about each. */
    @Test
    void theRoomsAreDrawn() {
        new Documenter(ROOMS).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml().writeModuleCanvases();
    }
}
