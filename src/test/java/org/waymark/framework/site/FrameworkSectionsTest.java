package org.waymark.framework.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkFields;
import org.waymark.framework.Frameworks;

/** What those who are inspected read of a framework, in sentences. */
class FrameworkSectionsTest {

    @Test
    void daysOffSiteAreNoDaysOnSiteAndItIsSaidWhoseCasesAreLookedAtAndWhoChoosesThem() {
        assertThat(asked("single-inspection-2013"))
                .anySatisfy(said -> assertThat(said).startsWith("Inspectors are on site for 12 working days,"))
                .anySatisfy(said -> assertThat(said)
                        .contains("20 cases or more", "They are drawn from the authority's lists.")
                        .contains("more on site.", "The authority audits 20 cases itself."));
        assertThat(asked("child-protection-2012"))
                .contains("Inspectors are on site for 10 working days, normally 5 of them.")
                .anySatisfy(said -> assertThat(said).contains("50 cases or more.", "names 3 cases of good practice"));
    }

    @Test
    void whoInspectsTogetherAndWhoIsInspectedTogetherIsSaid() {
        assertThat(asked("joint-targeted-2016"))
                .anyMatch(words -> words.startsWith(
                        "Inspected together are: Services for children of the local authority, The police"))
                .contains("Each of these is told 10 working days before the first day on site.")
                .anyMatch(words -> words.contains("and beside them 2 from Care Quality Commission and 2 from HM"));
        assertThat(new FrameworkSections(framework("joint-targeted-2016"), Function.identity())
                        .all().stream()
                                .flatMap(section -> section.entries().stream())
                                .map(FrameworkPage.Entry::title))
                .contains("Records of the police on the tracked children (asked of: The police)");
    }

    @Test
    void fromWhichVisitOnALetterIsPublishedIsSaidAndOfAPilotThatItIsNot() {
        assertThat(asked("monitoring-visit"))
                .anyMatch(said -> said.startsWith("In a letter,")
                        && said.endsWith(
                                "It is published from visit 2 on: before, it is for those who are inspected alone."));
        assertThat(asked("multi-agency-2013")).anyMatch(said -> said.endsWith("It is not published."));
        assertThat(asked("ilacs-focused-visit"))
                .anyMatch(said -> said.startsWith("In a letter,") && said.endsWith("It is published."));
    }

    @Test
    void aSourceOfAWholePartIsThatOfItsValues() {
        Framework framework = framework("child-protection-2012");
        assertThat(framework.life().sourceOf("notice.working-days"))
                .isEqualTo(framework.life().sources().get("notice.working-days"))
                .isNotNull();
        assertThat(framework.life().sourceOf("fieldwork.arrivals[2].day"))
                .isEqualTo(framework.life().sources().get("fieldwork.arrivals"))
                .isNotNull();
        assertThat(framework.life().sourceOf("no-such-part.at-all")).isNull();
    }

    @Test
    void nobodyIsSentToAFileThatTheyDoNotHave() {
        for (Framework framework : Frameworks.shipped().all()) {
            FrameworkFields fields = FrameworkFields.of(framework);
            assertThat(fields.sources(framework.life()).keySet())
                    .as(framework.id())
                    .allSatisfy(field -> assertThat(ShownValue.of(fields.at(field)))
                            .as(field)
                            .isNotBlank()
                            .doesNotContain("{", "secretary-of-state", "social-care"));
        }
    }

    private static List<String> asked(String id) {
        return new FrameworkSections(framework(id), Function.identity())
                .all().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .toList();
    }

    private static Framework framework(String id) {
        return Frameworks.shipped().byId(id);
    }
}
