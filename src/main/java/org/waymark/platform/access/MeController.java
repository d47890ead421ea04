package org.waymark.platform.access;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.engine.People;

/** Who is signed in to the web applications, for their scripts. */
@RestController
class MeController {

    private final IdentityService identityService;
    private final People people;
    private final SignInStamps stamps;

    MeController(IdentityService identityService, People people, SignInStamps stamps) {
        this.identityService = identityService;
        this.people = people;
        this.stamps = stamps;
    }

    @GetMapping("/camunda/api/waymark/me")
    ResponseEntity<Me> me() {
        Authentication caller = identityService.getCurrentAuthentication();
        if (caller == null || caller.getUserId() == null) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return ResponseEntity.ok(new Me(
                caller.getUserId(),
                people.name(caller.getUserId()),
                Objects.requireNonNullElse(caller.getGroupIds(), List.of())));
    }

    /** Ends every session of whoever asks, this one included. */
    @PostMapping("/camunda/api/waymark/me/sign-out-everywhere")
    ResponseEntity<Void> signOutEverywhere() {
        Authentication caller = identityService.getCurrentAuthentication();
        if (caller == null || caller.getUserId() == null) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        stamps.signOutEverywhere(caller.getUserId());
        return ResponseEntity.noContent().build();
    }

    record Me(String id, String name, List<String> groups) {}
}
