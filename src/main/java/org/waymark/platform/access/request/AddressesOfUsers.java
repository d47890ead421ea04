package org.waymark.platform.access.request;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.mail.AddressBook;

/** The mail addresses that people's accounts have. */
@Component
class AddressesOfUsers implements AddressBook {

    private final IdentityService identityService;
    private final Acting acting;

    AddressesOfUsers(IdentityService identityService, Acting acting) {
        this.identityService = identityService;
        this.acting = acting;
    }

    @Override
    public Optional<String> addressOf(String userId) {
        return acting.asWaymark(() -> Optional.ofNullable(
                        identityService.createUserQuery().userId(userId).singleResult())
                .map(User::getEmail)
                .filter(StringUtils::hasText));
    }

    @Override
    public List<String> membersOf(String groupId) {
        return acting.asWaymark(() -> identityService.createUserQuery().memberOfGroup(groupId).list().stream()
                .map(User::getId)
                .toList());
    }
}
