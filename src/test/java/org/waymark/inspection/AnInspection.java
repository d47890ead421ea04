package org.waymark.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;

/** An inspection of December 2012 for tests of rules: from Monday 3 December, ten working days, a team of five. */
public final class AnInspection {

    public static final WorkingDays CALENDAR = new WorkingDays(BankHolidays.shipped());
    public static final Framework FRAMEWORK = Frameworks.shipped().byId("child-protection-2012");
    public static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    public static final LocalDate LAST_DAY = LocalDate.of(2012, 12, 14);

    public static final List<Member> TEAM = List.of(
            new Member("lead", Role.LEAD, Experience.SOCIAL_CARE, 1),
            new Member("inspector1", Role.INSPECTOR, Experience.SOCIAL_CARE, 2),
            new Member("inspector2", Role.INSPECTOR, Experience.SOCIAL_CARE, 2),
            new Member("inspector3", Role.INSPECTOR, Experience.SOCIAL_CARE, 3),
            new Member("inspector4", Role.INSPECTOR, Experience.EDUCATION, 3),
            new Member("quality", Role.QUALITY, Experience.SOCIAL_CARE, 10));

    private AnInspection() {}

    public static InspectionView onSite() {
        return of(FRAMEWORK);
    }

    public static InspectionView of(Framework framework) {
        return of(framework, InspectionStatus.ON_SITE, 1);
    }

    /** @param visit which of the visits that follow each other it is, from 1 */
    public static InspectionView of(Framework framework, InspectionStatus status, int visit) {
        return of("abcdefghij0123456789", framework, status, TEAM, visit);
    }

    /** One of several, with a team of its own. */
    public static InspectionView onSite(String id, List<Member> team) {
        return of(id, FRAMEWORK, InspectionStatus.ON_SITE, team, 1);
    }

    private static InspectionView of(
            String id, Framework framework, InspectionStatus status, List<Member> team, int visit) {
        return new InspectionView(
                id,
                "CP-301-20121203",
                framework,
                new AuthorityView("301", "Barking and Dagenham", "London", "london", null, null),
                FIRST_DAY,
                FIRST_DAY,
                LAST_DAY,
                new FieldworkDays(
                        CALENDAR,
                        FIRST_DAY,
                        framework.fieldwork().daysOnSite(),
                        Set.copyOf(framework.fieldwork().offSiteDays()),
                        Set.of()),
                null,
                status,
                null,
                team,
                true,
                visit);
    }
}
