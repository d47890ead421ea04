package org.waymark.platform.access.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/** Which requests the audit is told of, and in which words. Only paths are read: what was asked and sent stays out. */
class RecordedPaths {

    private static final String OURS = "/camunda/api/waymark/";
    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    /** What pages ask for all the time, and what says nothing of an inspection. */
    private static final Set<String> NOT_OURS_TO_RECORD = Set.of(OURS + "me", OURS + "calendar");

    /** What somebody keeps for themselves every two seconds while they type: what comes of it is recorded when it is sent. */
    private static final String OWN_TYPING = OURS + "drafts";

    /** What Cockpit reads of running and ended processes. Tasklist's lists are not looks: opening a task is. */
    private static final Pattern OF_PROCESSES = Pattern.compile(
            ENGINE
                    + "(process-instance|execution|incident|job|variable-instance|activity-instance|external-task|history)(/.*)?");

    private static final Pattern QUERY = Pattern.compile(ENGINE + "(filter/.*|.*/count|authorization/.*|identity/.*)");

    /** A case by its number within its inspection, as its page names it. */
    private static final Pattern CASE =
            Pattern.compile(OURS + "inspections/[a-zA-Z0-9-]{1,64}/cases/([A-Za-z0-9-]{1,16})/.+");

    private static final Pattern TASK = Pattern.compile("/task/([a-zA-Z0-9-]{1,64})(/.*)?$");
    private static final Pattern PROCESS = Pattern.compile("/process-instance/([a-zA-Z0-9-]{1,64})(/.*)?$");
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z0-9_.:{}*-]{1,64}");
    private static final int LONGEST = 200;

    boolean isRecorded(HttpServletRequest request, int status) {
        String path = path(request);
        if (path.startsWith("/api/") || path.startsWith("/v3/api-docs")) {
            return true;
        }
        if (!path.startsWith("/camunda/")) {
            return status == HttpServletResponse.SC_BAD_REQUEST;
        }
        boolean refused = status >= HttpServletResponse.SC_BAD_REQUEST;
        if (path.startsWith(OURS)) {
            return refused || !NOT_OURS_TO_RECORD.contains(path) && !path.startsWith(OWN_TYPING);
        }
        if (refused) {
            return path.toLowerCase(Locale.ROOT).startsWith("/camunda/api/")
                    || status == HttpServletResponse.SC_BAD_REQUEST;
        }
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("OPTIONS");
        return path.startsWith("/camunda/api/cockpit/plugin/base/")
                || path.startsWith("/camunda/api/admin/") && !reads
                || path.startsWith(ENGINE)
                        && (OF_PROCESSES.matcher(path).matches()
                                || !reads && !QUERY.matcher(path).matches());
    }

    /** The method and the path's pattern, or the path itself where no handler of ours has one. */
    String what(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String path = pattern == null || pattern.toString().endsWith("/**") ? path(request) : pattern.toString();
        String plain = Stream.of(path.split("/"))
                .map(segment -> segment.isEmpty() || PLAIN.matcher(segment).matches() ? segment : "…")
                .collect(Collectors.joining("/"));
        return method(request) + " " + plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /** What the path names, by the names of its parts. */
    Map<String, String> ids(HttpServletRequest request) {
        Map<String, String> ids = new HashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> {
                if (PLAIN.matcher(String.valueOf(value)).matches()) {
                    ids.put(name.toString(), value.toString());
                }
            });
        }
        String path = path(request);
        Matcher ofCase = CASE.matcher(path);
        if (ofCase.matches()) {
            ids.put("caseNumber", ofCase.group(1));
        }
        if (path.startsWith("/camunda/api/engine/") || path.startsWith("/camunda/api/cockpit/")) {
            Matcher task = TASK.matcher(path);
            Matcher process = PROCESS.matcher(path);
            if (task.find()) {
                ids.put("taskId", task.group(1));
            } else if (process.find()) {
                ids.put("processInstanceId", process.group(1));
            }
        }
        if (request.getAttribute(RecordedRequests.TRIED) instanceof String tried) {
            ids.put("tried", tried);
        }
        return ids;
    }

    private static String method(HttpServletRequest request) {
        return request.getMethod().matches("[A-Z]{1,10}") ? request.getMethod() : "…";
    }

    private static String path(HttpServletRequest request) {
        try {
            return UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return request.getRequestURI();
        }
    }
}
