package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.framework.Frameworks;

class PersonNamesTest {

    private static final String FRAMEWORKS =
            Frameworks.shipped().all().stream().map(one -> one.content()).reduce("", String::concat);

    private final PersonNames names = new PersonNames(FRAMEWORKS, "Kingston upon Hull, City of");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tracy Smith, a mother, said so. | Tracy Smith",
                "The mother, Tracy Smith, was not seen. | Tracy Smith",
                "The Director, Ms Kestrel, agreed. | Ms Kestrel",
                "Dr O’Neill wrote twice. | Dr O’Neill",
                "Nobody had asked Anna-Maria Lopes. | Anna-Maria Lopes"
            })
    void whatLooksLikeANameIsFound(String text, String name) {
        assertThat(names.in(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Director of Children's Services and the Local Safeguarding Children Board act on it.",
                "Social workers in Kingston upon Hull see children alone. Plans are clear.",
                "Early Help Hub and Multi-Agency Safeguarding Hub work well.",
                "Since January 2012 Working Together has been followed; Her Majesty’s Chief Inspector was told on Monday.",
                "NHS and Cafcass agree. Families are helped early."
            })
    void wordsOfTheFieldOfTheFrameworkAndOfThePlaceAreNone(String text) {
        assertThat(names.in(text)).isEmpty();
    }
}
