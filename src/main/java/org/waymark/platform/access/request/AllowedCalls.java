package org.waymark.platform.access.request;

import static org.waymark.platform.engine.StaffGroups.ADMINISTRATORS;
import static org.waymark.platform.engine.StaffGroups.INSPECTORS;
import static org.waymark.platform.engine.StaffGroups.MANAGERS;
import static org.waymark.platform.engine.StaffGroups.QUALITY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.waymark.platform.engine.StaffGroups;

/**
 * The calls that the web applications make and Waymark lets through, by who makes them. What is not here is refused,
 * whatever the engine thinks of it: the engine's own checks are thin. In a path, {@code *} stands for one segment and
 * {@code **} for the rest.
 */
public final class AllowedCalls {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";

    private final List<Call> calls = new ArrayList<>();

    public AllowedCalls() {
        anybody();
        anyoneSignedIn();
        tasklist();
        cockpit();
        administration();
    }

    /**
     * @param path   without the server, decoded, normalised
     * @param groups the caller's; null when nobody is signed in
     */
    public boolean allows(String method, String path, Collection<String> groups) {
        return calls.stream().anyMatch(call -> call.matches(method, path) && call.who.test(groups));
    }

    private void anybody() {
        Predicate<Collection<String>> anybody = groups -> true;
        allow(anybody, "GET", "/camunda/api/admin/auth/user/default");
        allow(anybody, "POST", "/camunda/api/admin/auth/user/default/login/*");
        allow(anybody, "POST", "/camunda/api/admin/auth/user/default/logout");
        allow(anybody, "GET", "/camunda/api/*/plugin/*/static/**");
        allow(anybody, "GET", "/camunda/api/engine/engine");
        allow(anybody, "GET", ENGINE + "/version");
        allow(anybody, "GET", "/camunda/api/engine/version");
        allow(anybody, "GET", "/camunda/api/engine/app/*/*");
    }

    private void anyoneSignedIn() {
        Predicate<Collection<String>> signedIn = groups -> groups != null;
        allow(signedIn, "*", "/camunda/api/waymark/**");
        allow(signedIn, "GET", ENGINE + "/user/*/profile");
        allow(signedIn, "GET", ENGINE + "/identity/groups");
        allow(signedIn, "GET", ENGINE + "/identity/password-policy");
        allow(signedIn, "POST", ENGINE + "/identity/password-policy");
        allow(signedIn, "PUT", ENGINE + "/user/*/credentials");
        allow(signedIn, "GET", ENGINE + "/authorization/check");
        allow(signedIn, "OPTIONS", ENGINE + "/user/*");
    }

    /** Whoever works tasks: everybody but those who only administer. */
    private void tasklist() {
        Predicate<Collection<String>> workers = groups -> groups != null
                && groups.stream()
                        .anyMatch(group -> Set.of(MANAGERS, INSPECTORS, QUALITY).contains(group)
                                || !StaffGroups.ALL.contains(group));
        allow(workers, "GET", ENGINE + "/filter");
        allow(workers, "GET", ENGINE + "/filter/count");
        allow(workers, "GET", ENGINE + "/filter/*");
        allow(workers, "GET", ENGINE + "/filter/*/count");
        allow(workers, "POST", ENGINE + "/filter/*/count");
        allow(workers, "POST", ENGINE + "/filter/*/list");
        allow(workers, "OPTIONS", ENGINE + "/filter");
        allow(workers, "OPTIONS", ENGINE + "/filter/*");
        allow(workers, "GET", ENGINE + "/task");
        allow(workers, "GET", ENGINE + "/task/*");
        allow(workers, "GET", ENGINE + "/task/*/form");
        allow(workers, "GET", ENGINE + "/task/*/identity-links");
        allow(workers, "POST", ENGINE + "/task/*/claim");
        allow(workers, "POST", ENGINE + "/task/*/unclaim");
        allow(workers, "GET", ENGINE + "/process-definition/*");
        allow(workers, "GET", ENGINE + "/process-definition/*/xml");
    }

    /** What Cockpit's pages read. Managers watch there; they change nothing. */
    private void cockpit() {
        Predicate<Collection<String>> managers = groups -> groups != null && groups.contains(MANAGERS);
        allow(managers, "GET", COCKPIT + "/**");
        allow(managers, "POST", COCKPIT + "/**");
        for (String resource : new String[] {
            "process-definition",
            "process-instance",
            "activity-instance",
            "incident",
            "job",
            "job-definition",
            "decision-definition",
            "decision-requirements-definition",
            "deployment",
            "execution",
            "external-task",
            "case-definition"
        }) {
            allow(managers, "GET", ENGINE + "/" + resource);
            allow(managers, "GET", ENGINE + "/" + resource + "/**");
        }
        for (String query : new String[] {
            "process-definition/count",
            "process-instance",
            "process-instance/count",
            "incident/count",
            "job",
            "job/count",
            "job-definition",
            "job-definition/count",
            "task",
            "task/count",
            "execution",
            "execution/count",
            "external-task",
            "external-task/count",
            "group",
            "variable-instance",
            "variable-instance/count",
            "history/process-instance",
            "history/process-instance/count",
            "history/activity-instance",
            "history/task",
            "history/task/count"
        }) {
            allow(managers, "POST", ENGINE + "/" + query);
        }
        allow(managers, "GET", ENGINE + "/task/count");
        allow(managers, "GET", ENGINE + "/task/report/**");
        allow(managers, "GET", ENGINE + "/history/**");
    }

    private void administration() {
        Predicate<Collection<String>> administrators = groups -> groups != null && groups.contains(ADMINISTRATORS);
        allow(administrators, "OPTIONS", ENGINE + "/tenant");
        for (String resource : new String[] {"user", "group"}) {
            allow(administrators, "*", ENGINE + "/" + resource);
            allow(administrators, "*", ENGINE + "/" + resource + "/**");
        }
    }

    private void allow(Predicate<Collection<String>> who, String method, String path) {
        String pattern = Pattern.quote(path).replace("**", "\\E.+\\Q").replace("*", "\\E[^/]+\\Q");
        calls.add(new Call(who, method, Pattern.compile(pattern)));
    }

    private record Call(Predicate<Collection<String>> who, String method, Pattern path) {

        boolean matches(String asked, String askedPath) {
            return (method.equals("*") || method.equals(asked))
                    && path.matcher(askedPath).matches();
        }
    }
}
