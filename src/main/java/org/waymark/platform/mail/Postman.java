package org.waymark.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.machine.Reference;

/**
 * Carries the letters to the mail server. Each leaves at least once: one whose receipt was lost is sent again, and says
 * by its header {@code X-Waymark-Letter} that it is the same. Without a mail server nothing leaves, and the letters can
 * be read in Waymark.
 */
@Service
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final int A_ROUND = 100;
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    /** Longer than the mail server is given for one letter. */
    private static final Duration HELD = Duration.ofMinutes(5);

    private final LetterRepository letters;
    private final AddressBook addressBook;
    private final PostSettings settings;
    private final ObjectProvider<JavaMailSender> mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            LetterRepository letters,
            AddressBook addressBook,
            PostSettings settings,
            ObjectProvider<JavaMailSender> mail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.letters = letters;
        this.addressBook = addressBook;
        this.settings = settings;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Sends what is due, the oldest first, so that a failure costs no other letter anything; it ends early when the mail
     * server is not reached, which the next letter would not change, or when a minute is over. Several nodes may do so
     * at once: a letter is held by whoever sends it, in a transaction that ends before the mail server is asked.
     *
     * @return how many left and how many failed; none of either without a mail server
     */
    public Round deliver() {
        JavaMailSender sender = mail.getIfAvailable();
        if (sender == null) {
            return new Round(0, 0);
        }
        int sent = 0;
        int failed = 0;
        long began = System.nanoTime();
        List<UUID> due = letters.due(clock.instant(), settings.attempts(), Limit.of(A_ROUND));
        for (UUID id : due) {
            Outcome outcome = deliver(id, sender);
            sent += outcome == Outcome.LEFT ? 1 : 0;
            failed += outcome == Outcome.FAILED || outcome == Outcome.NOT_REACHED ? 1 : 0;
            if (outcome == Outcome.NOT_REACHED || System.nanoTime() - began > LONGEST_ROUND.toNanos()) {
                break;
            }
        }
        return new Round(sent, failed);
    }

    /**
     * Has a letter that did not leave tried again, in the running transaction.
     *
     * @return the letter; empty when there is none, it has left, or somebody is sending it at this moment
     */
    Optional<KeptLetter> again(UUID id) {
        Optional<KeptLetter> stuck =
                letters.hold(id).filter(letter -> letter.sentAt() == null && !letter.isBeingSent(clock.instant()));
        stuck.ifPresent(letter -> letter.again(clock.instant()));
        return stuck;
    }

    private enum Outcome {
        NOT_MINE,
        LEFT,
        FAILED,
        NOT_REACHED
    }

    private Outcome deliver(UUID id, JavaMailSender sender) {
        Optional<KeptLetter> held = transaction.execute(status -> {
            Optional<KeptLetter> due =
                    letters.hold(id).filter(letter -> letter.isDue(clock.instant(), settings.attempts()));
            due.ifPresent(letter -> letter.hold(clock.instant().plus(HELD)));
            return due;
        });
        return held.map(letter -> send(letter, sender)).orElse(Outcome.NOT_MINE);
    }

    /** Under the reference of what it tells of. */
    private Outcome send(KeptLetter letter, JavaMailSender sender) {
        Reference.Work reference = Reference.begin(letter.reference());
        try {
            return sendOnce(letter, sender);
        } finally {
            reference.end();
        }
    }

    private Outcome sendOnce(KeptLetter letter, JavaMailSender sender) {
        try {
            String address = addressOf(letter);
            sender.send(message(letter, address, sender));
            note(letter.id(), sent -> sent.sent(address, clock.instant()));
            LOG.info("The letter {} has left.", letter.id());
            return Outcome.LEFT;
        } catch (MailException | MessagingException | NoAddress failure) {
            int attempt = letter.attempts() + 1;
            String why = WhatWentWrong.inWords(failure);
            LOG.warn("The letter {} did not leave at attempt {}: {}", letter.id(), attempt, why);
            note(letter.id(), failed -> failed.failed(why, settings.waitAfter(attempt), clock.instant()));
            return WhatWentWrong.isNotReached(failure) ? Outcome.NOT_REACHED : Outcome.FAILED;
        }
    }

    /** What became of it; not where it was sent meanwhile by whoever took it for left behind. */
    private void note(UUID id, Consumer<KeptLetter> outcome) {
        transaction.executeWithoutResult(status ->
                letters.findById(id).filter(letter -> letter.sentAt() == null).ifPresent(outcome));
    }

    private String addressOf(KeptLetter letter) throws NoAddress {
        if (letter.toOffice() != null) {
            String address = settings.offices().get(letter.toOffice());
            if (address == null || address.isBlank()) {
                throw new NoAddress("The office " + letter.toOffice() + " has no address. Set waymark.post.offices."
                        + letter.toOffice() + ".");
            }
            return address;
        }
        return addressBook
                .addressOf(letter.toUser())
                .orElseThrow(() -> new NoAddress("The user " + letter.toUser() + " has no mail address."));
    }

    private MimeMessage message(KeptLetter letter, String address, JavaMailSender sender) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        message.setHeader("X-Waymark-Letter", letter.id().toString());
        if (letter.reference() != null) {
            message.setHeader("X-Waymark-Reference", letter.reference());
        }
        // The same at every attempt, so that a mail server that has it already can tell.
        message.setHeader("Message-ID", "<" + letter.id() + "@" + settings.host() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** What came of one round. */
    public record Round(int sent, int failed) {}

    private static class NoAddress extends Exception {

        NoAddress(String message) {
            super(message);
        }
    }
}
