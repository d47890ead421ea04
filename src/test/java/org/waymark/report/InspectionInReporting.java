package org.waymark.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.TestFrameworks;
import org.waymark.TestPeople;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.platform.access.accounts.UserAccounts;

/** An inspection of authority 301 whose fieldwork is over, with its people, as its rows stand in the database. */
public final class InspectionInReporting {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    public static final LocalDate LAST_DAY = LocalDate.of(2012, 12, 14);

    private final JdbcClient database;
    private final Framework framework;
    private final String id = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    private final String reference = "CP-301-" + id.substring(0, 8);

    private InspectionInReporting(JdbcClient database, Framework framework) {
        this.database = database;
        this.framework = framework;
    }

    public static InspectionInReporting in(JdbcClient database, Frameworks frameworks, UserAccounts accounts) {
        return in(database, frameworks.byId("child-protection-2012"), accounts);
    }

    /**
     * Held by three inspectorates, two of them led by {@code cqc1} and {@code hmic1}: beside the authority Essex Police and two health
     * services are inspected, and the head of the second of those has not been reached.
     */
    public static InspectionInReporting joint(JdbcClient database, Frameworks frameworks, UserAccounts accounts) {
        InspectionInReporting inspection = in(database, frameworks.byId(TestFrameworks.JOINT), accounts);
        inspection.partner("cqc1", "cqc");
        inspection.partner("hmic1", "hmic");
        inspection.organisation("police", "police01", "Essex Police", true);
        inspection.organisation("health", "health01", "Havering Hospitals", true);
        inspection.organisation("health", "health02", "Barking Community Health", false);
        return inspection;
    }

    private void partner(String user, String inspectorate) {
        member(user, "PARTNER_LEAD");
        database.sql("update inspection_member set inspectorate = ? where inspection_id = ? and user_id = ?")
                .params(inspectorate, id, user)
                .update();
    }

    private void organisation(String body, String code, String name, boolean told) {
        database.sql(
                        "insert into inspected_organisation (id, inspection_id, body, code, name, told_at, told_by, spoke_to)"
                                + " values (?, ?, ?, ?, ?, ?, 'lead', 'The head')")
                .params(UUID.randomUUID(), id, body, code, name)
                .param(told ? OffsetDateTime.parse("2012-12-03T08:30:00Z") : null)
                .update();
    }

    private static InspectionInReporting in(JdbcClient database, Framework framework, UserAccounts accounts) {
        // As in PlayedInspection: whichever test comes first in a run makes them.
        String password = "waymark-test";
        accounts.openAuthority("301", "Authority 301");
        for (String inspector : List.of("lead", "inspector1", "elsewhere")) {
            accounts.create(
                    inspector,
                    TestPeople.FIRST_NAME,
                    TestPeople.lastName(inspector),
                    inspector + "@waymark.test",
                    password,
                    List.of("inspectors"));
        }
        accounts.create("manager", "Mo", "Manager", "manager@waymark.test", password, List.of("managers"));
        accounts.create("quality", "Quin", "Quality", null, password, List.of("quality"));
        accounts.create("dcs301", "Dee", "Director", "dcs301@waymark.test", password, List.of("dcs301"));
        accounts.create("link301", "Lin", "Officer", "link301@waymark.test", password, List.of("link301"));
        InspectionInReporting inspection = new InspectionInReporting(database, framework);
        inspection.write();
        return inspection;
    }

    private void write() {
        OffsetDateTime called = OffsetDateTime.parse("2012-12-03T08:30:00Z");
        database.sql("""
                        insert into inspection (id, version, reference, framework_id, framework_hash, framework_content,
                            authority_code, first_day, notice_day, status, demonstration, planned_at, planned_by, call_at,
                            call_spoke_to, call_by, last_day_on_site)
                        values (?, 0, ?, ?, ?, ?, '301', ?, ?, 'REPORTING', true, ?, 'manager', ?, 'The director', 'lead', ?)
                        """)
                .params(
                        id,
                        reference,
                        framework.id(),
                        framework.contentHash(),
                        framework.content(),
                        FIRST_DAY,
                        FIRST_DAY)
                .param(called.minusDays(30))
                .param(called)
                .param(LAST_DAY)
                .update();
        member("lead", "LEAD");
        member("inspector1", "INSPECTOR");
        framework.judgementAreas().forEach(area -> database.sql(
                        "insert into judgement (inspection_id, area, grade, findings, limited) values (?, ?, ?, ?, false)")
                .params(id, area.id(), framework.scale().get(1).id(), "The team judged it so.")
                .update());
    }

    private void member(String user, String role) {
        database.sql("insert into inspection_member (id, inspection_id, user_id, role, experience, arrives_on_day)"
                        + " values (?, ?, ?, ?, 'SOCIAL_CARE', 1)")
                .params(UUID.randomUUID(), id, user, role)
                .update();
    }

    public String id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Framework framework() {
        return framework;
    }
}
