package org.waymark.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.People;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.WriteTransaction;

/** Where administrators see which letters do not leave, and send them again. They see no letter's words. */
@RestController
@RequestMapping("/camunda/api/waymark/mail")
@Transactional
class MailController {

    private static final Limit SHOWN = Limit.of(200);
    private static final String ADMINISTRATORS = "Only administrators see how the mail goes. Ask one of them.";

    private final LetterRepository letters;
    private final Postman postman;
    private final PostSettings settings;
    private final ObjectProvider<JavaMailSender> mail;
    private final People people;
    private final Audit audit;

    MailController(
            LetterRepository letters,
            Postman postman,
            PostSettings settings,
            ObjectProvider<JavaMailSender> mail,
            People people,
            Audit audit) {
        this.letters = letters;
        this.postman = postman;
        this.settings = settings;
        this.mail = mail;
        this.people = people;
        this.audit = audit;
    }

    /**
     * @param server  whether there is a mail server at all
     * @param dead    not tried any more
     * @param failing failed at least once, and still tried
     */
    record Page(boolean server, long sent, long waiting, long givenUp, List<Stuck> dead, List<Stuck> failing) {}

    /** @param nextTry when it is tried again, unless it was given up */
    record Stuck(
            UUID id,
            String subject,
            String to,
            int tries,
            String problem,
            boolean givenUp,
            Instant writtenAt,
            Instant nextTry) {}

    @GetMapping
    @Transactional(readOnly = true)
    public Page page(@AskedByStaff(value = StaffRole.ADMINISTRATOR, otherwise = ADMINISTRATORS) String user) {
        int most = settings.attempts();
        return new Page(
                mail.getIfAvailable() != null,
                letters.countBySentAtIsNotNull(),
                letters.countBySentAtIsNullAndAttemptsLessThan(most),
                letters.countBySentAtIsNullAndAttemptsGreaterThanEqual(most),
                letters.findBySentAtIsNullAndAttemptsGreaterThanEqualOrderByWrittenAtDesc(most, SHOWN).stream()
                        .map(letter -> stuck(letter, true))
                        .toList(),
                letters.findBySentAtIsNullAndAttemptsBetweenOrderByWrittenAtDesc(1, most - 1, SHOWN).stream()
                        .map(letter -> stuck(letter, false))
                        .toList());
    }

    /** Tries it as if it were new, in the next round of every node's postman. */
    @PostMapping("/{letterId}/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @WriteTransaction
    public void again(
            @AskedByStaff(value = StaffRole.ADMINISTRATOR, otherwise = ADMINISTRATORS) String administrator,
            @PathVariable UUID letterId) {
        KeptLetter letter = postman.again(letterId).orElseThrow(NothingToSend::new);
        audit.add(administrator, "send-letter-again", letter.inspectionId(), letterId.toString(), "recorded");
    }

    private Stuck stuck(KeptLetter letter, boolean givenUp) {
        return new Stuck(
                letter.id(),
                letter.subject(),
                letter.toUser() == null ? "the office " + letter.toOffice() : people.name(letter.toUser()),
                letter.attempts(),
                letter.lastError(),
                givenUp,
                letter.writtenAt(),
                letter.nextAttemptAt());
    }

    @ExceptionHandler
    ProblemDetail nothingToSend(NothingToSend nothing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, nothing.getMessage());
        problem.setTitle("Nothing to send again");
        return problem;
    }

    /** The letter is not there, has left, or is being sent just now. */
    static class NothingToSend extends RuntimeException {

        NothingToSend() {
            super("This letter has left by now, or is being sent at this moment. Load the page again.");
        }
    }
}
