package org.waymark.lists.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedIdentifiersTest {

    private final ShortenedIdentifiers file =
            new ShortenedIdentifiers(List.of("100200300", "100200499", "100300000", "AB100200300", "7", "000"));

    @Test
    void theWholeIdentifiersThatWouldBeShortenedSoAreNamed() {
        assertThat(file.meantBy("1.002E+08")).containsExactly("100200300", "100200499");
        assertThat(file.meantBy("1,003e8")).containsExactly("100300000");
        assertThat(file.meantBy("1.003000E+0008")).containsExactly("100300000");
        assertThat(file.meantBy("2E8")).isEmpty();
        assertThat(file.meantBy("0E+00")).containsExactly("000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E99999999999", "1E2147483648", "1.5e+4294967296", "9E999999999", "1E100"})
    void whatNoNumberCanHoldStandsForNobody(String shortened) {
        assertThat(file.meantBy(shortened)).isEmpty();
    }

    @Test
    void theWholeOnesAreGoneThroughOnceHoweverManyAreShortened() {
        AtomicInteger looked = new AtomicInteger();
        List<String> whole = new AbstractList<>() {
            @Override
            public String get(int place) {
                looked.incrementAndGet();
                return Integer.toString(100_000_000 + place);
            }

            @Override
            public int size() {
                return 500;
            }
        };
        ShortenedIdentifiers many = new ShortenedIdentifiers(whole);
        IntStream.range(100, 400).forEach(number -> many.meantBy("1." + number + "E+08"));
        assertThat(looked).hasValue(500);
    }
}
