package org.waymark.access;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.engine.People;

/** Who is signed in to the web applications, for their scripts. */
@RestController
class MeController {

    private final IdentityService identityService;
    private final People people;

    MeController(IdentityService identityService, People people) {
        this.identityService = identityService;
        this.people = people;
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

    record Me(String id, String name, List<String> groups) {}
}
