package org.waymark.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.staff.StaffRole;

/** The letters, for reading: their own for anyone, all of them for managers. */
@RestController
@RequestMapping("/camunda/api/waymark/letters")
class LettersController {

    private static final Limit NEWEST = Limit.of(200);

    private final LetterRepository letters;
    private final StaffAccess access;

    LettersController(LetterRepository letters, StaffAccess access) {
        this.letters = letters;
        this.access = access;
    }

    @GetMapping
    List<ReadLetter> letters() {
        String user = access.user();
        List<KeptLetter> found = access.is(StaffRole.MANAGER)
                ? letters.findAllByOrderByWrittenAtDesc(NEWEST)
                : letters.findByToUserOrderByWrittenAtDesc(user, NEWEST);
        return found.stream().map(ReadLetter::new).toList();
    }

    /** Those to whoever asks, the newest first; of managers too no others. */
    @GetMapping("/mine")
    List<ReadLetter> mine() {
        return letters.findByToUserOrderByWrittenAtDesc(access.user(), NEWEST).stream()
                .map(ReadLetter::new)
                .toList();
    }

    /** @param to the user, or the office, it was written to */
    record ReadLetter(
            UUID id,
            String inspectionId,
            String to,
            String subject,
            String body,
            Instant writtenAt,
            Instant sentAt,
            int attempts,
            String lastError) {

        ReadLetter(KeptLetter letter) {
            this(
                    letter.id(),
                    letter.inspectionId(),
                    letter.toUser() == null ? letter.toOffice() : letter.toUser(),
                    letter.subject(),
                    letter.body(),
                    letter.writtenAt(),
                    letter.sentAt(),
                    letter.attempts(),
                    letter.lastError());
        }
    }
}
