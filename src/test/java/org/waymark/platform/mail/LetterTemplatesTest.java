package org.waymark.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class LetterTemplatesTest {

    private static final Set<String> FIELDS = Set.of("reference", "due");

    @Test
    void everyLetterThatIsShippedCanBeUsed() {
        LetterTemplates templates = new LetterTemplates(new PathMatchingResourcePatternResolver());

        assertThat(templates.names())
                .contains(
                        "reminder",
                        "escalation",
                        "inspection-opened",
                        "team-assembled",
                        "draft-sent",
                        "concern-raised");
    }

    @Test
    void theFirstLineIsTheSubjectAndFieldsAreFilledIn() {
        LetterTemplate template = LetterTemplate.parse("x", "About ${reference}\n\nDue ${due}.\nBye.", FIELDS);

        LetterTemplate.Filled letter = template.fill(Map.of("reference", "CP-1\nBcc: x", "due", "$1 today"));

        assertThat(letter.subject()).isEqualTo("About CP-1 Bcc: x");
        assertThat(letter.body()).isEqualTo("Due $1 today.\nBye.\n");
    }

    @Test
    void anUnknownFieldIsRefusedWithItsLine() {
        assertThatThrownBy(() -> LetterTemplate.parse("x", "Subject\n\nDear ${child},", FIELDS))
                .hasMessage(
                        "config/letters/x.txt, line 3: the template uses the field ${child}. There are: [due, reference].");
    }

    @Test
    void aLetterThatLacksAFieldIsRefused() {
        LetterTemplate template = LetterTemplate.parse("x", "Subject\n\nDue ${due}.", FIELDS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.fill(Map.of()))
                .withMessage("The letter \"x\" needs the field due.");
    }

    @Test
    void aTemplateWithoutWordsIsRefused() {
        assertThatThrownBy(() -> LetterTemplate.parse("x", "Subject only", FIELDS))
                .isInstanceOf(InvalidLetterTemplate.class);
    }

    @Test
    void eachFurtherFailureWaitsTwiceAsLongUpToALimit() {
        PostSettings settings = new PostSettings("http://x", "w@x", Map.of(), 10, Duration.ofMinutes(1), 30);

        assertThat(settings.waitAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.waitAfter(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(settings.waitAfter(30)).isEqualTo(Duration.ofHours(6));
    }
}
