package org.waymark.platform.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;

public class EngineActing implements Acting {

    private final IdentityService identityService;

    public EngineActing(IdentityService identityService) {
        this.identityService = identityService;
    }

    @Override
    public <T> T as(String userId, Supplier<T> work) {
        List<String> groups = asWaymark(() -> {
            if (identityService.createUserQuery().userId(userId).count() == 0) {
                throw new IllegalArgumentException("There is no user " + userId + ".");
            }
            return identityService.createGroupQuery().groupMember(userId).list().stream()
                    .map(Group::getId)
                    .toList();
        });
        Authentication before = identityService.getCurrentAuthentication();
        identityService.setAuthentication(userId, groups, List.of());
        try {
            return work.get();
        } finally {
            putBack(before);
        }
    }

    @Override
    public <T> T asWaymark(Supplier<T> work) {
        Authentication before = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return work.get();
        } finally {
            putBack(before);
        }
    }

    private void putBack(Authentication before) {
        if (before == null) {
            identityService.clearAuthentication();
        } else {
            identityService.setAuthentication(before);
        }
    }
}
