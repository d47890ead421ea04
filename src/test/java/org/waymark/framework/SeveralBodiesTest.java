package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.framework.InvalidFramework.Problem;

/** A framework may name several inspectorates and several inspected bodies, or neither. */
class SeveralBodiesTest {

    private static final String ALONE =
            Frameworks.shipped().byId("child-protection-2012").content();

    private static final String JOINT = ALONE.replace("\ninformation-held:", """

            inspectorates:
              - id: ofsted
                title: Ofsted
                lead: Lead inspector
                leads-overall: true
              - id: cqc
                title: Care Quality Commission
                lead: Lead inspector for health
                leads-overall: false
                members: 2
            bodies:
              - id: authority
                title: The local authority
                head: Director of Children's Services
                local-authority: true
                inspected-by: ofsted
                checks-facts: true
              - id: health
                title: Health services
                head: Chief Executive
                local-authority: false
                kind: health
                several: true
                inspected-by: cqc
                notice-letter:
                  title: Notice of inspection
                  addressed-to: The Chief Executive
                asked-for: [set-up]
                checks-facts: false
            information-held:""");

    @Test
    void aFrameworkThatNamesNeitherHasOneInspectorateAndTheLocalAuthority() {
        JointInspection joint = FrameworkReader.read(ALONE, "ours.yml").joint();

        assertThat(joint.severalInspect()).isFalse();
        assertThat(joint.bodies()).isEmpty();
        assertThat(joint.leading()).isEmpty();
    }

    @Test
    void whoInspectsAndWhoIsInspectedIsReadAsWritten() {
        Frameworks.Checked checked = FrameworkReader.check(JOINT, "ours.yml", null);
        JointInspection joint = checked.framework().joint();

        assertThat(checked.doubts()).isEmpty();
        assertThat(joint.leading()).map(Inspectorate::id).contains("ofsted");
        assertThat(joint.inspectorate("cqc").members()).isEqualTo(2);
        assertThat(joint.others()).containsExactly(joint.body("health"));
        assertThat(joint.body("health").several()).isTrue();
        assertThat(joint.body("health").askedFor()).containsExactly("set-up");
        assertThat(joint.body("authority").askedFor()).isNull();
        assertThat(Frameworks.kept("ours", JOINT).joint()).isEqualTo(joint);
    }

    @Test
    void whatIsLookedAtIsChosenAmongChoicesOfWhichNoTwoAreOne() {
        String themes = ALONE + "\nfocus:\n  title: Theme\n  choices:\n    - id: neglect\n      title: Neglect\n"
                + "    - id: gangs\n      title: Gangs\n      lines-of-enquiry:\n        - Who draws them in?\n";
        InspectionFocus focus = FrameworkReader.read(themes, "ours.yml").focus();

        assertThat(focus.choice("gangs").orElseThrow().linesOfEnquiry()).containsExactly("Who draws them in?");
        assertThat(focus.choice("weather")).isEmpty();
        assertThat(FrameworkReader.read(ALONE, "ours.yml").focus()).isNull();
        assertThat(problems(themes.replace("id: gangs", "id: neglect"))).anySatisfy(problem -> {
            assertThat(problem.field()).startsWith("focus.choices[");
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void anInspectorateBesideTheLeadingOneMayLookAtCasesItself() {
        String views = JOINT.replace(
                "    leads-overall: false\n",
                "    leads-overall: false\n    views:\n      cases: tracked\n      strands: [impact-of-help]\n");
        Inspectorate cqc = FrameworkReader.read(views, "ours.yml").joint().inspectorate("cqc");

        assertThat(cqc.views().ofEveryCase()).isFalse();
        assertThat(cqc.views().strandsOf(FrameworkReader.read(views, "ours.yml")))
                .extracting(Framework.Strand::id)
                .containsExactly("impact-of-help");
        assertThat(problems(views.replace("[impact-of-help]", "[impact-of-halp]")))
                .extracting(Problem::field)
                .containsExactly("inspectorates[cqc].views.strands[1]");
        assertThat(problems(JOINT.replace(
                        "    leads-overall: true\n", "    leads-overall: true\n    views:\n      cases: all\n")))
                .extracting(Problem::message)
                .anyMatch(message ->
                        message.startsWith("is not used here. The one that leads overall evaluates every case"));
    }

    @Test
    void bodiesMayBeInspectedByOneInspectorateAlone() {
        String one = JOINT.replaceFirst("(?s)\ninspectorates:.*?\nbodies:", "\nbodies:")
                .replaceAll("    inspected-by: .*\n", "");

        assertThat(FrameworkReader.check(one, "ours.yml", null).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - id: health | - id: authority | bodies[authority].id | is "authority", as in line
            - id: cqc | - id: ofsted | inspectorates[ofsted].id | is "ofsted", as in line
            lead: Lead inspector for health | title-of-lead: Lead | inspectorates[cqc].lead | is missing. Right would be a text
            addressed-to: The Chief Executive | salutation: Dear Chief Executive | bodies[health].notice-letter.addressed-to | is missing. Right would be a text
            inspected-by: cqc |  | bodies[health].inspected-by | is missing, so that nobody inspects this body and nobody tells its head. Right would be one of cqc, ofsted.
            inspected-by: cqc | inspected-by: cqcs | bodies[health].inspected-by | is "cqcs", which is no inspectorate. Did you mean cqc?
            leads-overall: false | leads-overall: true | inspectorates | has 2 with leads-overall: true. Right would be exactly one
            leads-overall: true | leads-overall: false | inspectorates | has 0 with leads-overall: true. Right would be exactly one
            members: 2 |  | inspectorates[cqc].members | is missing. Right would be how many inspectors it normally sends.
            local-authority: true | local-authority: false | bodies | has 0 with local-authority: true. Right would be exactly one
            local-authority: false | local-authority: true | bodies | has 2 with local-authority: true. Right would be exactly one
            kind: health |  | bodies[health].kind | is missing. Which organisations can be this body is said by their kind.
            checks-facts: true | checks-facts: false | bodies[authority].checks-facts | is false. The local authority checks the facts
            [set-up] | [set-upp] | bodies[health].asked-for[1] | is "set-upp", which is no entry of information-asked-for. Did you mean set-up?
            """)
    void oneMistakeIsToldWithItsLineItsFieldAndWhatWouldBeRight(
            String right, String wrong, String field, String message) {
        String broken = JOINT.replace(right, wrong == null ? "" : wrong);

        assertThat(problems(broken)).anySatisfy(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.message()).startsWith(message);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void anInspectorateWithoutABodyAndInformationThatNobodySuppliesAreDoubted() {
        String idle = JOINT.replace("inspected-by: cqc", "inspected-by: ofsted")
                .replace(
                        "    inspected-by: ofsted\n    checks-facts: true",
                        "    inspected-by: ofsted\n" + "    asked-for: [set-up]\n    checks-facts: true");

        assertThat(FrameworkReader.check(idle, "ours.yml", null).doubts())
                .extracting(Problem::field)
                .contains("inspectorates[cqc]", "information-asked-for[child-level-lists]");
    }

    private static List<Problem> problems(String text) {
        InvalidFramework refused =
                catchThrowableOfType(InvalidFramework.class, () -> FrameworkReader.read(text, "ours.yml"));
        return refused == null ? List.of() : refused.problems();
    }
}
