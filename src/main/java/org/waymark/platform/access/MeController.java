package org.waymark.platform.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.UnreadLetters;

/** Who is signed in to the web applications, for their scripts. */
@RestController
class MeController {

    private final CurrentUser currentUser;
    private final People people;
    private final SignInStamps stamps;
    private final UnreadLetters letters;
    private final ObjectProvider<FirstSignInController> first;

    MeController(
            CurrentUser currentUser,
            People people,
            SignInStamps stamps,
            UnreadLetters letters,
            ObjectProvider<FirstSignInController> first) {
        this.first = first;
        this.currentUser = currentUser;
        this.people = people;
        this.stamps = stamps;
        this.letters = letters;
    }

    @GetMapping("/camunda/api/waymark/me")
    ResponseEntity<Me> me() {
        if (!currentUser.isSomebody()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        String user = currentUser.id();
        return ResponseEntity.ok(new Me(
                user,
                people.name(user),
                currentUser.groups(),
                letters.number(),
                first.stream()
                        .flatMap(demonstration -> demonstration.unread(user).stream())
                        .findFirst()
                        .orElse(null)));
    }

    /** Ends every session of whoever asks, this one included. */
    @PostMapping("/camunda/api/waymark/me/sign-out-everywhere")
    ResponseEntity<Void> signOutEverywhere() {
        if (!currentUser.isSomebody()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        stamps.signOutEverywhere(currentUser.id());
        return ResponseEntity.noContent().build();
    }

    /**
     * @param news    how many letters to them are new
     * @param welcome what is said at the first sign-in to a demonstration; null when nothing is
     */
    record Me(String id, String name, List<String> groups, int news, FirstSignIn.Line welcome) {}
}
