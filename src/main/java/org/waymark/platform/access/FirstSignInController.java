package org.waymark.platform.access;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.engine.CurrentUser;

/** Somebody has read what was said to them at their first sign-in to the demonstration: it is not said again. */
@RestController
@Profile("demo")
class FirstSignInController {

    /** Of a user, in the engine: whether they have read it. */
    private static final String HAS_READ = "waymark-first-sign-in";

    private final IdentityService identityService;
    private final CurrentUser currentUser;
    private final FirstSignIn first;

    FirstSignInController(IdentityService identityService, CurrentUser currentUser, FirstSignIn first) {
        this.identityService = identityService;
        this.currentUser = currentUser;
        this.first = first;
    }

    /** What this user has not read yet. */
    Optional<FirstSignIn.Line> unread(String user) {
        return identityService.getUserInfo(user, HAS_READ) == null ? first.lineFor(user) : Optional.empty();
    }

    @PostMapping("/camunda/api/waymark/me/first-sign-in/read")
    ResponseEntity<Void> read() {
        if (!currentUser.isSomebody()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        identityService.setUserInfo(currentUser.id(), HAS_READ, "yes");
        return ResponseEntity.noContent().build();
    }
}
