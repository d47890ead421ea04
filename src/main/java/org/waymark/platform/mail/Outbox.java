package org.waymark.platform.mail;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps letters beside what they tell of, so that both happen or neither. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Outbox implements Post {

    private final LetterTemplates templates;
    private final LetterRepository letters;
    private final AddressBook addressBook;
    private final PostSettings settings;
    private final Clock clock;

    Outbox(
            LetterTemplates templates,
            LetterRepository letters,
            AddressBook addressBook,
            PostSettings settings,
            Clock clock) {
        this.templates = templates;
        this.letters = letters;
        this.addressBook = addressBook;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void toUser(String userId, Letter letter) {
        letters.save(KeptLetter.toUser(userId, letter, words(letter), clock.instant()));
    }

    @Override
    public void toGroup(String groupId, Letter letter) {
        addressBook.membersOf(groupId).forEach(member -> toUser(member, letter));
    }

    @Override
    public void toOffice(String office, Letter letter) {
        letters.save(KeptLetter.toOffice(office, letter, words(letter), clock.instant()));
    }

    private LetterTemplate.Filled words(Letter letter) {
        Map<String, String> fields = new HashMap<>(letter.fields());
        fields.put("site", settings.site());
        return templates.named(letter.template()).fill(fields);
    }
}
