package org.waymark.inspection.access;

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
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.WaymarkTest;
import org.waymark.casework.OpenCase;

/** No address of an inspection or of a case begins its work before it has asked who this is. */
@WaymarkTest
class EveryAddressAsksTest {

    /** Those that need not be asked about one inspection, and why. */
    private static final Map<String, String> ASK_OTHERWISE = Map.of(
            "GET /camunda/api/waymark/inspections", "answers with the inspections that are theirs to know of",
            "GET /api/inspections", "answers with the inspections that are theirs to know of",
            "GET /api/inspections/{reference}", "looks it up by its reference among those",
            "GET /api/inspections/{reference}/deadlines", "looks it up by its reference among those");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressOfAnInspectionOrACaseAsksWhoThisIsBeforeAnythingElse() {
        List<String> doNot = addresses()
                .filter(address -> !address.asksFirst())
                .map(Address::toString)
                .sorted()
                .toList();

        assertThat(doNot)
                .as("the first argument says who may ask: @AskedBy, or a case that is open to them")
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
                .filter(address -> address.isOfInspectionOrCase())
                .collect(Collectors.toSet());
        assertThat(all).hasSizeGreaterThan(60);
        return all.stream();
    }

    private static Stream<Address> addresses(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new Address(method, pattern, handler)));
    }

    private record Address(RequestMethod method, String pattern, HandlerMethod handler) {

        boolean isOfInspectionOrCase() {
            return pattern.matches("(/camunda/api/waymark|/api)/(inspections|cases)(/.*)?")
                    || pattern.contains("{inspectionId}")
                    || pattern.contains("{caseId}");
        }

        boolean asksFirst() {
            return Arrays.stream(handler.getMethodParameters()).limit(1).anyMatch(Address::asks);
        }

        private static boolean asks(MethodParameter first) {
            return first.hasParameterAnnotation(AskedBy.class) || first.getParameterType() == OpenCase.class;
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
