package org.waymark.inspection.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.Call;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.staff.StaffAs;
import org.waymark.platform.tasks.NotAllowed;

/** As what each of them meets an inspection. */
class InspectionAccessTest {

    private final InspectionView onSite = inspection(InspectionStatus.ON_SITE);

    @ParameterizedTest
    @CsvSource({
        "lead, inspectors, ANYBODY LEAD INSPECTOR TEAM STAFF",
        "inspector1, inspectors, ANYBODY INSPECTOR TEAM STAFF",
        "quality, quality, ANYBODY TEAM QUALITY STAFF",
        "otherquality, quality, ANYBODY QUALITY STAFF",
        "manager, managers, ANYBODY MANAGER STAFF",
        "link301, link301, ANYBODY LINK_OFFICER",
        "dcs301, dcs301, ANYBODY DIRECTORS_OFFICE DIRECTOR",
        "office301, dcs301 dcsoffices, ANYBODY DIRECTORS_OFFICE",
        "inspector9, inspectors, ANYBODY",
        "administrator, camunda-admin, ANYBODY",
        "dcs302, dcs302, ANYBODY"
    })
    void everyoneIsWhatTheyAreAndNothingElse(String user, String groups, String roles) {
        assertThat(rolesOf(access(user, groups.split(" ")), onSite)).isEqualTo(roles);
    }

    @Test
    void whoeverWorksForTheInspectorateElsewhereReadsAnInspectionOfTheirAuthorityAsTheAuthority() {
        assertThat(rolesOf(access("both", "inspectors", "camunda-admin", "link301"), onSite))
                .isEqualTo("ANYBODY LINK_OFFICER");
    }

    @Test
    void theAuthorityHasNoPartBeforeTheCallAndAfterACancellation() {
        for (InspectionView closed : List.of(AnInspection.onSite(), inspection(InspectionStatus.CANCELLED))) {
            assertThat(rolesOf(access("dcs301", "dcs301", "link301"), closed)).isEqualTo("ANYBODY");
        }
    }

    @Test
    void whenTheEngineWorksByItselfNobodyIsAnything() {
        CurrentUser nobody = mock(CurrentUser.class);

        assertThat(rolesOf(new InspectionAccess(null, null, null, StaffAs.of(nobody), nobody), onSite))
                .isEmpty();
    }

    @Test
    void whoMayNotIsToldWhoMay() {
        InspectionAccess access = access("inspector1", "inspectors");

        access.require(onSite, AccessRole.MANAGER, AccessRole.INSPECTOR);
        assertThatThrownBy(() -> access.require(onSite, AccessRole.MANAGER))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("Only inspection managers do this. Ask one of them.");
        assertThatThrownBy(() -> access.require(onSite, AccessRole.LEAD, AccessRole.QUALITY, AccessRole.MANAGER))
                .hasMessage("Only the lead inspector, quality assurance and inspection managers do this."
                        + " Ask one of them.");
    }

    private static String rolesOf(InspectionAccess access, InspectionView inspection) {
        return Arrays.stream(AccessRole.values())
                .filter(role -> access.is(inspection, role))
                .map(AccessRole::name)
                .collect(Collectors.joining(" "));
    }

    private static InspectionAccess access(String user, String... groups) {
        CurrentUser acting = mock(CurrentUser.class);
        when(acting.isSomebody()).thenReturn(true);
        when(acting.id()).thenReturn(user);
        when(acting.isIn(anyString())).thenAnswer(asked -> List.of(groups).contains(asked.<String>getArgument(0)));
        return new InspectionAccess(null, null, null, StaffAs.of(acting), acting);
    }

    private static InspectionView inspection(InspectionStatus status) {
        InspectionView view = AnInspection.onSite();
        return new InspectionView(
                view.id(),
                view.reference(),
                view.framework(),
                view.authority(),
                view.noticeDay(),
                view.firstDay(),
                view.plannedLastDay(),
                view.days(),
                view.lastDayOnSite(),
                status,
                new Call(Instant.parse("2012-12-03T09:00:00Z"), "The director", null, "lead"),
                view.members(),
                view.demonstration(),
                view.visit());
    }
}
