package org.waymark.programme.burden;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.records.HeldOnChild;
import org.waymark.records.HeldRows;
import org.waymark.records.OfferedAgain;

/**
 * What other rooms ask of the burden: for how long lists are offered again, and what an answer may hold on a child, though
 * nobody should write of one there. Answers stay with the published report.
 */
@Configuration(proxyBeanMethods = false)
class BurdenRecords {

    /** Lists are offered again for as long as a year's line marks them. */
    @Bean
    OfferedAgain offeredAgain() {
        return BurdenLimits.inForce()::listsAgainMonths;
    }

    @Bean
    HeldOnChild heldInAnswersOnBurden(JdbcClient database) {
        return new HeldRows(database).sheet("What the inspection took, where it speaks of the case", """
                        select answered_on as "On", words as "In words", answered_by as "@By"
                        from burden_answer
                        where inspection_id = :inspection and words ~* :mentions
                        order by answered_on
                        """);
    }
}
