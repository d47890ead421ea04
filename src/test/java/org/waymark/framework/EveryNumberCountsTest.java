package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No number of a framework file is there for show: with each of them changed, the framework is another. */
class EveryNumberCountsTest {

    private static final Pattern NUMBER = Pattern.compile("(?m)^ *(?:- )?([a-z0-9-]+): (\\d+)(?= *(?:#.*)?$)");

    private final Frameworks frameworks = Frameworks.shipped();
    private final Framework framework = frameworks.byId("child-protection-2012");

    @TestFactory
    Stream<DynamicTest> aChangedNumberChangesTheFramework() {
        return NUMBER.matcher(framework.content())
                .results()
                .map(number -> DynamicTest.dynamicTest(number.group().strip(), () -> {
                    Framework changed = Frameworks.kept(framework.id(), withOneMore(number));

                    assertThat(changed)
                            .usingRecursiveComparison()
                            .ignoringFields("content", "contentHash")
                            .isNotEqualTo(framework);
                    assertThat(changed.contentHash()).isNotEqualTo(framework.contentHash());
                }));
    }

    @TestFactory
    Stream<DynamicTest> theNumbersAreReadWhereTheyAreAskedFor() {
        return Stream.of(
                read("days-on-site: 10", "days-on-site: 8", f -> f.fieldwork().daysOnSite(), 8),
                read("working-days: 0 ", "working-days: 3 ", f -> f.notice().workingDays(), 3),
                read("minimum: 50", "minimum: 60", f -> f.sample().minimum(), 60),
                read("members: 4", "members: 6", f -> f.team().size(), 7),
                read(
                        "working-days: 10\n",
                        "working-days: 12\n",
                        f -> f.timeline().step("draft").workingDays(),
                        12),
                read(
                        "working-days: 5 ",
                        "working-days: 7 ",
                        f -> f.timeline().step("comments").workingDays(),
                        7),
                read(
                        "working-days: 20",
                        "working-days: 25",
                        f -> f.timeline().step("final").workingDays(),
                        25),
                read(
                        "working-days: 22",
                        "working-days: 30",
                        f -> f.timeline().step("publication").workingDays(),
                        30),
                read(
                        "acknowledge-within-hours: 4",
                        "acknowledge-within-hours: 2",
                        f -> f.concerns().acknowledgeWithinHours(),
                        2));
    }

    private DynamicTest read(String is, String becomes, ToIntFunction<Framework> asked, int answer) {
        return DynamicTest.dynamicTest(becomes.strip(), () -> {
            assertThat(framework.content()).contains(is);
            assertThat(asked.applyAsInt(
                            Frameworks.kept(framework.id(), framework.content().replace(is, becomes))))
                    .isEqualTo(answer);
        });
    }

    private String withOneMore(MatchResult number) {
        return framework.content().substring(0, number.start(2))
                + (Integer.parseInt(number.group(2)) + 1)
                + framework.content().substring(number.end(2));
    }
}
