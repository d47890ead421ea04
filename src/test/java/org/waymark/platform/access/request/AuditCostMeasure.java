package org.waymark.platform.access.request;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.audit.AuditAtOnce;

/**
 * What the audit costs a reader: the same page read with and without it, in turn, in one run. Not a test, since it asserts nothing: run it
 * by name. It prints the medians, and what writing and chaining cost beside.
 */
@WaymarkTest
class AuditCostMeasure {

    private static final int ROUNDS = 20;
    private static final int A_ROUND = 100;

    private final MockHttpSession session = signedIn();

    @Autowired
    private WebApplicationContext web;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private JdbcTemplate database;

    @Test
    void measure() throws Exception {
        String inspection = PlayedInspection.onSite(context).id();
        String path = "/camunda/api/waymark/inspections/" + inspection;
        MockMvc without = MockMvcBuilders.webAppContextSetup(web).build();
        MockMvc with = MockMvcBuilders.webAppContextSetup(web)
                .addFilters(new RecordedRequests(audit, clock, new Strangers(20, System::nanoTime)))
                .build();
        long[] bare = new long[ROUNDS * A_ROUND];
        long[] recorded = new long[ROUNDS * A_ROUND];
        long[] written = new long[ROUNDS];
        read(without, path, new long[1000], 0, 1000);
        read(with, path, new long[1000], 0, 1000);
        AuditAtOnce.write(context);
        for (int round = 0; round < ROUNDS; round++) {
            read(without, path, bare, round * A_ROUND, A_ROUND);
            read(with, path, recorded, round * A_ROUND, A_ROUND);
            long began = System.nanoTime();
            AuditAtOnce.write(context);
            written[round] = (System.nanoTime() - began) / A_ROUND;
        }
        long entries = database.queryForObject(
                "select count(*) from audit_log where inspection_id = ?", Long.class, inspection);
        System.out.printf(
                "A page read without the audit: %.3f ms; with it: %.3f ms; ratio %.3f. Written and chained later, for each look:"
                        + " %.3f ms. %d entries.%n",
                median(bare) / 1e6,
                median(recorded) / 1e6,
                (double) median(recorded) / median(bare),
                median(written) / 1e6,
                entries);
    }

    private static MockHttpSession signedIn() {
        Authentications boss = new Authentications();
        boss.addOrReplace(new UserAuthentication("boss", "default"));
        MockHttpSession session = new MockHttpSession();
        session.setAttribute("authenticatedUser", boss);
        return session;
    }

    private void read(MockMvc server, String path, long[] times, int from, int count) throws Exception {
        for (int i = from; i < from + count; i++) {
            identityService.setAuthentication("boss", List.of("managers"), List.of());
            long began = System.nanoTime();
            server.perform(get(path).session(session)).andExpect(status().isOk());
            times[i] = System.nanoTime() - began;
            identityService.clearAuthentication();
        }
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
