package org.waymark.platform.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address at which something can be read, as Waymark's controllers and the engine's own REST say it themselves. */
final class ReadAddresses {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z-]+)[^{}]*}");
    private static final String ENGINE = "/camunda/api/engine";

    private ReadAddresses() {}

    /**
     * @param pattern with a name in braces for each part that differs
     * @param asked   what is asked behind it: the name of each parameter, and whether it must be there
     */
    record ReadAddress(String pattern, Map<String, Boolean> asked) {

        boolean ofTheEngine() {
            return pattern.startsWith(ENGINE);
        }

        /** The names in its path, in order. */
        List<String> variables() {
            return VARIABLE.matcher(pattern).results().map(one -> one.group(1)).toList();
        }

        /** Its first variable is this; the others are what the names stand for. */
        String filled(String first, Map<String, String> names) {
            Matcher variable = VARIABLE.matcher(pattern);
            boolean[] others = new boolean[1];
            String path = variable.replaceAll(one -> {
                boolean begins = !others[0];
                others[0] = true;
                return Matcher.quoteReplacement(begins && first != null ? first : named(one.group(1), names));
            });
            List<String> parameters = new ArrayList<>();
            asked.forEach((name, required) -> {
                if (required || names.containsKey("?" + name)) {
                    parameters.add(name + "=" + named("?" + name, names));
                }
            });
            return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
        }

        private String named(String name, Map<String, String> names) {
            return Optional.ofNullable(names.get(name))
                    .orElseThrow(() -> new AssertionError("Say what stands for " + name + " in " + pattern
                            + ": an address that is new is tried too."));
        }
    }

    static List<ReadAddress> ofWaymark(RequestMappingHandlerMapping mappings) {
        List<ReadAddress> all = new ArrayList<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().forEach(pattern -> all.add(new ReadAddress(pattern, asked(handler))));
            }
        });
        return all;
    }

    private static Map<String, Boolean> asked(HandlerMethod handler) {
        Map<String, Boolean> asked = new LinkedHashMap<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam one = parameter.getParameterAnnotation(RequestParam.class);
            if (one != null) {
                asked.put(
                        one.value().isEmpty() ? parameter.getParameter().getName() : one.value(),
                        one.required() && one.defaultValue().equals(ValueConstants.DEFAULT_NONE));
            }
        }
        return asked;
    }

    /** Those of the engine's REST, from the annotations of its services and of what these lead on to. */
    static List<ReadAddress> ofEngine() {
        TreeSet<String> found = new TreeSet<>();
        walk(NamedProcessEngineRestServiceImpl.class, ENGINE + "/engine", found);
        return found.stream().map(path -> new ReadAddress(path, Map.of())).toList();
    }

    private static void walk(Class<?> service, String at, TreeSet<String> found) {
        for (Method method : service.getMethods()) {
            Path path = AnnotatedElementUtils.findMergedAnnotation(method, Path.class);
            String here = path == null ? at : at + (path.value().startsWith("/") ? "" : "/") + path.value();
            if (AnnotatedElementUtils.hasAnnotation(method, GET.class)) {
                found.add(here.replaceAll("/$", ""));
            } else if (path != null && Arrays.stream(method.getAnnotations()).noneMatch(ReadAddresses::isOfAMethod)) {
                walk(method.getReturnType(), here, found);
            }
        }
    }

    private static boolean isOfAMethod(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class);
    }
}
