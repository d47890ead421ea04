package org.waymark.access;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in to the web applications, for their scripts. */
@RestController
class MeController {

    private final IdentityService identityService;

    MeController(IdentityService identityService) {
        this.identityService = identityService;
    }

    @GetMapping("/camunda/api/waymark/me")
    ResponseEntity<Me> me() {
        Authentication caller = identityService.getCurrentAuthentication();
        if (caller == null || caller.getUserId() == null) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return ResponseEntity.ok(
                new Me(caller.getUserId(), Objects.requireNonNullElse(caller.getGroupIds(), List.of())));
    }

    record Me(String id, List<String> groups) {}
}
