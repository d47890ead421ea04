package org.waymark.framework.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkLife.Consultation;
import org.waymark.framework.consultation.FrameworkComment.SaidFor;
import org.waymark.framework.life.FrameworkRegister;
import org.waymark.framework.life.FrameworkStanding.State;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * Comments on frameworks in consultation: taken from anybody until the closing day, read by a manager before they are
 * shown, answered by one, and then there for the public with their answers.
 */
@Service
@Transactional
public class FrameworkConsultation {

    static final int LONGEST_COMMENT = 4000;
    static final int LONGEST_NAME = 200;

    /** Of one framework wait no more than this to be read: a flood fills no disk. */
    private static final int MOST_WAITING = 2000;

    private static final int MOST_AT_ONCE = 200;

    private final FrameworkRegister register;
    private final FrameworkCommentTable table;
    private final Audit audit;
    private final Clock clock;

    FrameworkConsultation(FrameworkRegister register, FrameworkCommentTable table, Audit audit, Clock clock) {
        this.register = register;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether anybody may comment on it now: while it is in consultation, until its last day ends in London. */
    @Transactional(readOnly = true)
    public boolean isOpen(Framework framework) {
        LocalDate today = London.dateOf(clock.instant());
        return Optional.ofNullable(framework.life().consultation())
                        .map(Consultation::until)
                        .filter(until -> !today.isAfter(until))
                        .isPresent()
                && register.standing(framework, today).state() == State.CONSULTATION;
    }

    /** Those that are shown, with what was answered, the first that was written first. */
    @Transactional(readOnly = true)
    public List<FrameworkComment> shown(String framework) {
        return table.shown(framework);
    }

    /** What waits for a manager, at most so many that a page can show them. */
    @Transactional(readOnly = true)
    public List<FrameworkComment> open() {
        return table.open(MOST_AT_ONCE);
    }

    /**
     * Takes a comment, to be read before it is shown.
     *
     * @param section id of a {@link FrameworkSection}
     * @param saidFor the name of a {@link SaidFor}
     * @param name    may be empty
     * @throws RefusedAnswers when the consultation is over, or the comment will not do
     */
    @WriteTransaction
    public void comment(Framework framework, String section, String saidFor, String name, String text) {
        if (!isOpen(framework)) {
            throw RefusedAnswers.of("", closed(framework));
        }
        FrameworkSection about = FrameworkSection.of(section)
                .orElseThrow(() -> RefusedAnswers.of("section", "Choose the section that your comment is about."));
        SaidFor side = List.of(SaidFor.values()).stream()
                .filter(one -> one.name().equals(saidFor))
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of("saidFor", "Choose for whom you say it."));
        String words = plain(text);
        if (words.isEmpty() || words.length() > LONGEST_COMMENT) {
            throw RefusedAnswers.of("text", "Write your comment, in at most %d characters.".formatted(LONGEST_COMMENT));
        }
        String from = plain(name);
        if (from.length() > LONGEST_NAME) {
            throw RefusedAnswers.of("name", "A name has at most %d characters here.".formatted(LONGEST_NAME));
        }
        if (table.waiting(framework.id()) >= MOST_WAITING) {
            throw RefusedAnswers.of(
                    "", "Too many comments wait to be read. Nothing was kept; please try again tomorrow.");
        }
        table.add(new FrameworkComment(
                UUID.randomUUID(),
                framework.id(),
                about,
                side,
                from.isEmpty() ? null : from,
                words,
                clock.instant(),
                null,
                null,
                null));
    }

    private static String closed(Framework framework) {
        Consultation consultation = framework.life().consultation();
        return consultation == null
                ? "This framework is not in consultation."
                : "Comments were taken until the end of " + InWords.day(consultation.until()) + ". Nothing was kept.";
    }

    /** Without what is no text: characters that draw nothing, or turn the direction of what follows. */
    private static String plain(String text) {
        return text == null
                ? ""
                : text.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]", "")
                        .strip();
    }

    /**
     * A manager has read it.
     *
     * @throws RefusedAnswers when there is none to be read
     */
    @WriteTransaction
    public void read(UUID id, boolean shown, String manager) {
        FrameworkComment comment = table.hold(id).orElseThrow(FrameworkConsultation::noSuchComment);
        if (comment.shown() != null) {
            throw RefusedAnswers.of("", "Somebody has read this comment meanwhile. Load the page again.");
        }
        table.read(id, shown, manager, clock.instant());
        audit.add(manager, "read-comment", null, id.toString(), shown ? "shown" : "not shown");
    }

    /**
     * The framework's owner answers it.
     *
     * @throws RefusedAnswers when it is not shown, or answered already
     */
    @WriteTransaction
    public void answer(UUID id, boolean accepted, String because, String manager) {
        FrameworkComment comment = table.hold(id).orElseThrow(FrameworkConsultation::noSuchComment);
        if (!Boolean.TRUE.equals(comment.shown())) {
            throw RefusedAnswers.of("", "Only a comment that is shown is answered. Read it first.");
        }
        if (comment.accepted() != null) {
            throw RefusedAnswers.of("", "Somebody has answered this comment meanwhile. Load the page again.");
        }
        table.answer(id, accepted, because.strip(), manager, clock.instant());
        audit.add(manager, "answer-comment", null, id.toString(), accepted ? "accepted" : "not accepted");
    }

    private static RefusedAnswers noSuchComment() {
        return RefusedAnswers.of("", "There is no such comment any more. Load the page again.");
    }
}
