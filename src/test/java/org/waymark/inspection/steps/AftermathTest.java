package org.waymark.inspection.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.InspectionStatus;
import org.waymark.platform.engine.StepsAhead.Ahead;
import org.waymark.platform.engine.StepsAhead.Kind;
import org.waymark.platform.engine.StepsAhead.StepAhead;

/** What follows is told from what was decided, and not from all that might have been. */
class AftermathTest {

    private static final StepAhead ANSWER =
            new StepAhead("answer", "Answer the comments", Kind.PERSON, "Any? yes", "${inspection.lead(execution)}");
    private static final StepAhead SIGN_OFF =
            new StepAhead("sign-off", "Sign the report off", Kind.PERSON, "Any? no", "managers");
    private static final StepAhead SEND = new StepAhead("send", "Send it", Kind.WAYMARK, "", null);
    private static final StepAhead MORNING = new StepAhead("morning", "The morning", Kind.TIME, "", null);
    private static final StepAhead CALL =
            new StepAhead("call", "Call the Director", Kind.PERSON, "", "${inspection.lead(execution)}");
    private static final StepAhead END = new StepAhead("end", "Over", Kind.END, "", null);

    @Test
    void ofALetterItIsSaidAndOfPublicationOnlyWhereThereIsAny() {
        StepAhead publish = new StepAhead("publish", "Publish the report", Kind.WAYMARK, "", null);
        Aftermath published = new Aftermath(ahead(false, publish), Map.of("publish", true));
        Framework visits = Frameworks.shipped().byId("monitoring-visit");

        assertThat(published.done(AnInspection.onSite())).containsExactly("has published the report");
        assertThat(published.done(AnInspection.of(visits, InspectionStatus.PUBLISHED, 1)))
                .isEmpty();
        assertThat(published.done(AnInspection.of(visits, InspectionStatus.PUBLISHED, 2)))
                .containsExactly("has published the letter");
    }

    @Test
    void ofTwoWaysTheOneIsToldThatWasTaken() {
        Ahead ahead = ahead(false, SEND, ANSWER, SIGN_OFF);

        assertThat(new Aftermath(ahead, Map.of("send", true, "answer", false)).next())
                .containsExactly(ANSWER);
        assertThat(new Aftermath(ahead, Map.of("send", true, "answer", false)).done(AnInspection.onSite()))
                .containsExactly("has sent it");
        assertThat(new Aftermath(ahead, Map.of("remind", true)).done(AnInspection.onSite()))
                .isEmpty();
    }

    @Test
    void whileItIsOnItsWayNothingThatWaitsIsTakenForTheNext() {
        Ahead ahead = ahead(false, SEND, ANSWER);
        assertThat(new Aftermath(ahead, Map.of()).isUnderWay()).isTrue();
        assertThat(new Aftermath(ahead, Map.of("send", false)).isUnderWay()).isTrue();
        assertThat(new Aftermath(ahead, Map.of("send", true, "answer", false)).isUnderWay())
                .isFalse();
        assertThat(new Aftermath(ahead(true, CALL), Map.of()).isUnderWay())
                .as("others have to do something first")
                .isFalse();
    }

    @Test
    void whileNothingIsDecidedNoneOfTheWaysIsTold() {
        assertThat(new Aftermath(ahead(false, ANSWER, SIGN_OFF), Map.of()).next())
                .isEmpty();
    }

    @Test
    void whereATimeIsWaitedForWhatComesThenIsToldToo() {
        assertThat(new Aftermath(ahead(false, MORNING, CALL, SIGN_OFF), Map.of("morning", false)).next())
                .containsExactly(MORNING, CALL);
    }

    @Test
    void whatWaitsForOthersComesOnceTheyAreDone() {
        Ahead ahead = ahead(true, CALL);

        assertThat(new Aftermath(ahead, Map.of()).waitsForOthers()).isTrue();
        assertThat(new Aftermath(ahead, Map.of()).next()).containsExactly(CALL);
        assertThat(new Aftermath(ahead, Map.of("call", false)).waitsForOthers()).isFalse();
        assertThat(CALL.isForWhom("${inspection.lead(execution)}")).isTrue();
        assertThat(SIGN_OFF.isForWhom("managers")).isFalse();
    }

    @Test
    void afterTheEndNothingFollows() {
        assertThat(new Aftermath(ahead(false, CALL, END), Map.of("end", true)).next())
                .isEmpty();
    }

    private static Ahead ahead(boolean others, StepAhead... steps) {
        return new Ahead("${inspection.lead(execution)}", List.of(steps), others, List.of());
    }
}
