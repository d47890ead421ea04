package org.waymark.platform.mail;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.People;

/** All letters about an inspection as they were written, whoever they are to: for those who have played it. */
@Component
public class WrittenLetters {

    private final LetterRepository letters;
    private final People people;

    WrittenLetters(LetterRepository letters, People people) {
        this.letters = letters;
        this.people = people;
    }

    /** @param to the name of a person, or what the office is called in the settings */
    public record Written(Instant at, String to, String subject, String body) {}

    /** In the order in which they were written. */
    public List<Written> about(String inspectionId) {
        return letters.findByInspectionIdOrderByWrittenAtAscIdAsc(inspectionId).stream()
                .map(letter -> new Written(letter.writtenAt(), to(letter), letter.subject(), letter.body()))
                .toList();
    }

    private String to(KeptLetter letter) {
        return letter.toUser() == null ? letter.toOffice() : people.name(letter.toUser());
    }
}
