package org.waymark.inspection.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.WaymarkTest;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.PlanRequest;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;

@WaymarkTest
class PlannedAtOnceTest {

    private static final int TIMES = 4;

    @Autowired
    private Planning planning;

    @Autowired
    private Acting acting;

    @Autowired
    private UserAccounts accounts;

    @Test
    void theSamePlanSentWithSeveralIdsAtOneMomentIsPlannedAsIfOneCameAfterAnother() throws Exception {
        accounts.create("planner", "Pat", "Lanner", null, "waymark-test", List.of("managers"));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2012-10-01T09:00:00Z")));
        PlanRequest request = new PlanRequest("child-protection-2012", "866", LocalDate.of(2012, 11, 5), true);
        CyclicBarrier together = new CyclicBarrier(TIMES);
        ExecutorService browsers = Executors.newFixedThreadPool(TIMES);
        List<String> references = new ArrayList<>();
        try {
            List<Future<InspectionView>> planned = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                String submission = "planned-at-once-" + i;
                planned.add(browsers.submit(() -> {
                    together.await();
                    return acting.as("planner", () -> planning.plan(submission, request, List.of(), null));
                }));
            }
            for (Future<InspectionView> one : planned) {
                references.add(one.get().reference());
            }
        } finally {
            browsers.shutdown();
        }
        assertThat(references)
                .containsExactlyInAnyOrder(
                        "CP-866-20121105", "CP-866-20121105-2", "CP-866-20121105-3", "CP-866-20121105-4");
    }
}
