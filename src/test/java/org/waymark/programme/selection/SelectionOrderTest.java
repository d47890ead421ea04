package org.waymark.programme.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.authority.AuthorityView;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.risk.RiskScore;
import org.waymark.programme.risk.RiskScore.ScoreLine;

class SelectionOrderTest {

    private static ScoredAuthority scored(String code, int score) {
        return new ScoredAuthority(
                new AuthorityView(code, "Authority " + code, "London", "london", null, null),
                null,
                new RiskScore(score, List.of(new ScoreLine("something", score, false))));
    }

    private static List<String> order(String seed) {
        return SelectionOrder.of(
                        List.of(
                                scored("301", 10),
                                scored("302", 10),
                                scored("303", 10),
                                scored("304", 40),
                                scored("305", 5)),
                        seed)
                .stream()
                .map(one -> one.authority().code())
                .toList();
    }

    @Test
    void theHighestScoreComesFirstAndEqualOnesByTheSeed() {
        assertThat(order("seed")).startsWith("304").endsWith("305").isEqualTo(order("seed"));
        assertThat(Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                        .map(SelectionOrderTest::order)
                        .distinct())
                .as("another seed parts equal scores otherwise")
                .hasSizeGreaterThan(2);
    }

    @Test
    void whoeverKnowsTheSeedFindsTheSameLot() {
        // printf '0123\n301' | sha256sum
        assertThat(SelectionOrder.lot("0123", "301"))
                .isEqualTo("bfda3217f78e69e4c6be009950901d018a92aa27edec6b7415bf77fa1d6fd31e");
    }
}
