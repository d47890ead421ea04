package org.waymark.rehearsal.background;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.versions.FrameworkRehearsal.Outcome;
import org.waymark.framework.versions.FrameworkRehearsals;
import org.waymark.framework.versions.FrameworkUploads;
import org.waymark.framework.versions.UploadedFramework;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.rehearsal.background.RehearsalInOwnJava.Ended;

/** Plays an uploaded version on a thread of its own and writes down how far it is, for every node to see. */
@Service
class BackgroundRehearsals implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRehearsals.class);

    private final FrameworkUploads uploads;
    private final FrameworkRehearsals rehearsals;
    private final RehearsalInOwnJava java;
    private final Authorities authorities;
    private final WorkingDays calendar;

    private volatile Thread playing;

    BackgroundRehearsals(
            FrameworkUploads uploads,
            FrameworkRehearsals rehearsals,
            RehearsalInOwnJava java,
            Authorities authorities,
            WorkingDays calendar) {
        this.uploads = uploads;
        this.rehearsals = rehearsals;
        this.java = java;
        this.authorities = authorities;
        this.calendar = calendar;
    }

    /**
     * @throws org.waymark.platform.tasks.RefusedAnswers when it cannot be played there and then, or while another is played
     */
    void begin(UUID id, String authority, LocalDate firstDay, String user) {
        UploadedFramework version = uploads.byId(id);
        FormRefusals refusals = new FormRefusals();
        whyNotThere(authority, firstDay).ifPresent(why -> refusals.unless(false, "authority", why));
        whyNotThen(firstDay).ifPresent(why -> refusals.unless(false, "firstDay", why));
        refusals.raise();
        long rehearsal = rehearsals.begin(version, authority, firstDay, user);
        Thread thread = new Thread(() -> play(rehearsal, version, authority, firstDay), "rehearsal");
        thread.setDaemon(true);
        playing = thread;
        thread.start();
    }

    List<Choice> authorities() {
        return authorities.all().stream()
                .map(authority -> new Choice(authority.code(), "%s (%s)".formatted(authority.name(), authority.code())))
                .toList();
    }

    private Optional<String> whyNotThere(String code, LocalDate firstDay) {
        try {
            AuthorityView authority = authorities.byCode(code);
            return firstDay == null || authority.existsOn(firstDay)
                    ? Optional.empty()
                    : Optional.of(authority.name() + " did not exist on " + InWords.day(firstDay) + ".");
        } catch (IllegalArgumentException unknown) {
            return Optional.of("Choose an authority.");
        }
    }

    private Optional<String> whyNotThen(LocalDate day) {
        if (day == null) {
            return Optional.of("Choose the first day on site.");
        }
        try {
            return calendar.reasonSkipped(day).map(reason -> "%s is not a working day (%s). The next is %s."
                    .formatted(InWords.day(day), reason, InWords.day(calendar.add(day, 1))));
        } catch (YearNotKnown unknown) {
            return Optional.of(unknown.getMessage());
        }
    }

    private void play(long rehearsal, UploadedFramework version, String authority, LocalDate firstDay) {
        try {
            Ended ended = java.play(version.framework(), authority, firstDay, lines -> {
                RehearsalWords words = RehearsalWords.of(lines);
                rehearsals.goesOn(rehearsal, words.reached(), words.says());
            });
            rehearsals.ended(
                    rehearsal,
                    ended.whole() ? Outcome.WHOLE : Outcome.STOPPED,
                    RehearsalWords.of(ended.lines()).says(),
                    ended.picture());
        } catch (IOException | RuntimeException failure) {
            LOG.error("A rehearsal could not be played", failure);
            rehearsals.ended(
                    rehearsal,
                    Outcome.BROKEN_OFF,
                    "It could not be played. This is a fault of Waymark or of the machine, and not of the file.",
                    null);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that is played is broken off: whoever looks at it is told so after a while. */
    @Override
    public void destroy() {
        Thread thread = playing;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
