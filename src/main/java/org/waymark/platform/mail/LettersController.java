package org.waymark.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.RefusedAnswers;

/** The letters, for reading: their own for anyone, all of them for managers. */
@RestController
@RequestMapping("/camunda/api/waymark/letters")
class LettersController {

    private static final Limit NEWEST = LettersToMe.NEWEST;

    /** A line that is an address of Waymark's, at whichever site it was when the letter was written. */
    private static final Pattern ADDRESS = Pattern.compile("(?m)^https?://\\S*?(/camunda/\\S*)$");

    private final LetterRepository letters;
    private final LettersToMe toMe;
    private final StaffAccess access;

    LettersController(LetterRepository letters, LettersToMe toMe, StaffAccess access) {
        this.letters = letters;
        this.toMe = toMe;
        this.access = access;
    }

    @GetMapping
    List<ReadLetter> letters() {
        List<KeptLetter> found =
                access.is(StaffRole.MANAGER) ? letters.findAllByOrderByWrittenAtDesc(NEWEST) : toMe.newest();
        return found.stream().map(ReadLetter::new).toList();
    }

    /** Those to whoever asks that they may still read, the newest first; of managers too no others. */
    @GetMapping("/mine")
    List<MyLetter> mine() {
        Instant looked = toMe.looked();
        return toMe.newest().stream().map(letter -> mine(letter, looked)).toList();
    }

    /** All that was written until then has been read. */
    @PostMapping("/looked")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void looked(@RequestBody Looked looked) {
        if (looked.until() == null) {
            throw RefusedAnswers.of("until", "Say up to which letter all is read: load the page again.");
        }
        toMe.read(looked.until());
    }

    /** @param until when the newest of those that were read was written */
    record Looked(Instant until) {}

    /**
     * @param isNew whether it was written since they last said that they have read all
     * @param leads where in Waymark it leads, without the site; null for nowhere
     */
    record MyLetter(
            UUID id,
            String inspectionId,
            String subject,
            String body,
            Instant writtenAt,
            Instant sentAt,
            boolean isNew,
            String leads) {}

    private static MyLetter mine(KeptLetter letter, Instant looked) {
        Matcher address = ADDRESS.matcher(letter.body());
        return new MyLetter(
                letter.id(),
                letter.inspectionId(),
                letter.subject(),
                letter.body(),
                letter.writtenAt(),
                letter.sentAt(),
                letter.writtenAt().isAfter(looked),
                address.find() ? address.group(1) : null);
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
