package org.waymark.inspection.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.WaymarkTest;
import org.waymark.casework.OpenCase;
import org.waymark.platform.staff.AskedByStaff;

/** No address begins its work before it has asked who this is. */
@WaymarkTest
class EveryAddressAsksTest {

    private static final String OURS = "/camunda/api/waymark";

    /** Those that need not ask at their first argument, and why. */
    private static final Map<String, String> ASK_OTHERWISE = Map.ofEntries(
            entry("GET " + OURS + "/inspections", "answers with the inspections that are theirs to know of"),
            entry("GET /api/inspections", "answers with the inspections that are theirs to know of"),
            entry("GET /api/inspections/{reference}", "looks it up by its reference among those"),
            entry("GET /api/inspections/{reference}/deadlines", "looks it up by its reference among those"),
            entry("GET " + OURS + "/on-the-spot", "answers with those in which they are an inspector"),
            entry("GET " + OURS + "/oversight/search", "searches what is theirs to know of"),
            entry("GET " + OURS + "/oversight/authority", "answers with what their own authority is asked for"),
            entry("GET " + OURS + "/final-reports/{reference}", "looks it up among those sent to their authority"),
            entry("GET " + OURS + "/worklist", "asks the engine as whoever looks"),
            entry("POST " + OURS + "/worklist/next-case", "asks the engine as whoever looks"),
            entry("GET " + OURS + "/tasks", "asks the engine as whoever looks"),
            entry("GET " + OURS + "/tasks/found", "asks the engine as whoever looks"),
            entry("GET " + OURS + "/letters", "answers with their own, and managers with all"),
            entry("GET " + OURS + "/letters/mine", "answers with their own"),
            entry("POST " + OURS + "/letters/looked", "keeps up to which of their own they have read"),
            entry("GET " + OURS + "/drafts", "answers with what they typed themselves"),
            entry("PUT " + OURS + "/drafts/{form}", "keeps what they typed themselves"),
            entry("DELETE " + OURS + "/drafts/{form}", "forgets what they typed themselves"),
            entry("GET " + OURS + "/me", "tells them who they are"),
            entry("POST " + OURS + "/me/sign-out-everywhere", "ends their own sessions"),
            entry("GET /api/calendar/working-days", "counts days, which are no secret"));

    /** A task is somebody's, or may become so: whose, the desk asks of the engine for all of them alike. */
    private static final String OF_A_TASK = OURS + "/tasks/{taskId}";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressAsksWhoThisIsBeforeAnythingElse() {
        List<String> doNot = addresses()
                .filter(address -> !address.asksFirst())
                .map(Address::toString)
                .sorted()
                .toList();

        assertThat(doNot)
                .as("the first argument says who may ask: @AskedBy, @AskedByStaff, or a case that is open to them")
                .containsExactlyInAnyOrderElementsOf(ASK_OTHERWISE.keySet());
    }

    @Test
    void noAddressOfOneInspectionIsAskedByRolesThatSayNothingAboutIt() {
        assertThat(addresses()
                        .filter(address -> address.pattern().contains("{inspectionId}"))
                        .filter(address ->
                                address.handler().getMethodParameters()[0].getParameterType() == String.class)
                        .map(Address::toString))
                .as("others are refused there before it is told whether there is such an inspection")
                .containsExactly("POST /camunda/api/waymark/inspections/{inspectionId}/cancellation");
    }

    private Stream<Address> addresses() {
        Set<Address> all = mappings.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> addresses(mapping.getKey(), mapping.getValue()))
                .filter(address -> address.isOfUsers() && !address.pattern().startsWith(OF_A_TASK))
                .collect(Collectors.toSet());
        assertThat(all).hasSizeGreaterThan(100);
        return all.stream();
    }

    private static Stream<Address> addresses(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new Address(method, pattern, handler)));
    }

    private record Address(RequestMethod method, String pattern, HandlerMethod handler) {

        boolean isOfUsers() {
            return pattern.startsWith(OURS + "/") || pattern.startsWith("/api/");
        }

        boolean asksFirst() {
            return Arrays.stream(handler.getMethodParameters()).limit(1).anyMatch(Address::asks);
        }

        private static boolean asks(MethodParameter first) {
            MergedAnnotations asked = MergedAnnotations.from(first.getParameterAnnotations());
            return asked.isPresent(AskedBy.class)
                    || asked.isPresent(AskedByStaff.class)
                    || first.getParameterType() == OpenCase.class;
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
