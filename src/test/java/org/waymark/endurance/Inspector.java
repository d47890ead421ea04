package org.waymark.endurance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.waymark.nodes.Node;
import org.waymark.nodes.OnSite;
import org.waymark.platform.access.SignedIn;

/**
 * An inspector at a browser: adds an activity, opens its task, types, records it, and raises a concern now and then. As the pages do,
 * they send again what nobody answered; as people do, they go to another node when theirs is away, and sign in there.
 */
final class Inspector implements Runnable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/camunda/api/waymark";
    private static final int A_CONCERN_EVERY = 10;
    private static final Duration BREATH = Duration.ofMillis(100);

    private final String user;
    private final String words;
    private final List<Node> nodes;
    private final Ledger ledger;
    private final Duration pause;
    private volatile boolean over;
    private int at;
    private SignedIn session;
    private String inspection;

    /**
     * @param words what everything they write begins with, so that it is found again
     * @param at    the place of their node
     * @param pause between two pieces of work
     */
    Inspector(String user, String words, List<Node> nodes, int at, Ledger ledger, Duration pause) {
        this.user = user;
        this.words = words + " " + user;
        this.nodes = nodes;
        this.at = at;
        this.ledger = ledger;
        this.pause = pause;
    }

    /** Lets them finish what they have in hand. */
    void goHome() {
        over = true;
    }

    @Override
    public void run() {
        inspection =
                read(answer("GET", API + "/on-the-spot", null)).get(0).get("id").asText();
        for (int number = 1; !over; number++) {
            activity(words + " " + number);
            if (number % A_CONCERN_EVERY == 0) {
                concern(words + " concern " + number);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private void activity(String what) {
        String kind = kind();
        // An older version's page has no word for what is sent again
        String word = nodes.get(at).isOfAnotherBuild() ? "" : ", \"submissionId\": \"" + UUID.randomUUID() + "\"";
        JsonNode added = read(answer(
                "POST",
                API + "/inspections/" + inspection + "/activities",
                "{\"activity\": \"" + kind + "\", \"what\": \"" + what + "\"" + word + "}"));
        String task = added.get("taskId").asText();
        ledger.added(what, task);
        answer("GET", API + "/tasks/" + task, null);
        String answers = "{\"notHappened\": true, \"notHappenedReason\": \"" + what + "\"}";
        answer("PUT", API + "/tasks/" + task + "/draft?page=a&turn=1", answers);
        String submission = UUID.randomUUID().toString();
        answer(
                "POST",
                API + "/tasks/" + task + "/record",
                "{\"submissionId\": \"" + submission + "\", \"answers\": " + answers + "}");
        ledger.recorded(task, submission);
    }

    private String kind() {
        if (anyKind == null) {
            JsonNode mine = read(answer("GET", API + "/on-the-spot", null)).get(0);
            anyKind = mine.get("kinds")
                    .get(0)
                    .get("activities")
                    .get(0)
                    .get("value")
                    .asText();
        }
        return anyKind;
    }

    private String anyKind;

    /** The same words a moment later are asked about: whoever sent them again then knows that they were raised. */
    private void concern(String what) {
        answer(
                "POST",
                API + "/inspections/" + inspection + "/concerns",
                "{\"kind\": \"look-again\", \"what\": \"" + what + "\"}",
                409);
        ledger.raised(what);
    }

    private HttpResponse<String> answer(String method, String path, String body) {
        return answer(method, path, body, 0);
    }

    /** Sends it until somebody answers. @param also a status that is as good as done when it was sent before */
    private HttpResponse<String> answer(String method, String path, String body, int also) {
        boolean again = false;
        while (true) {
            try {
                HttpResponse<String> answer = session().send(method, path, body, "application/json");
                int status = answer.statusCode();
                if (status < 300 || again && status == also) {
                    return answer;
                }
                if (status == 401) {
                    session = null;
                } else if (status != 503) {
                    ledger.fault(user + ": " + method + " " + path + (again ? " again" : "") + ": " + status + " "
                            + answer.body());
                    throw new AssertionError(ledger.faults().toString());
                }
            } catch (IOException away) {
                at = (at + 1) % nodes.size();
                session = null;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
            again = true;
            ledger.again();
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private SignedIn session() throws IOException, InterruptedException {
        if (session == null) {
            try {
                session = SignedIn.as(
                        user, OnSite.PASSWORD, "tasklist", nodes.get(at).port());
            } catch (IllegalStateException refused) {
                throw new IOException(refused);
            }
        }
        return session;
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new IllegalStateException(answer.body(), unreadable);
        }
    }
}
