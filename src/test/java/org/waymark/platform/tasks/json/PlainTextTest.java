package org.waymark.platform.tasks.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void whatTheDatabaseAndThePdfRefuseIsLeftOut() {
        assertThat(PlainText.of("be\u0000fore\u0007 and \u001Bafter\uFFFF")).isEqualTo("before and after");
    }

    @Test
    void lineBreaksOfPresentationsStay() {
        assertThat(PlainText.of("one\u000Btwo\fthree\r\nfour\tfive")).isEqualTo("one\ntwo\nthree\r\nfour\tfive");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(PlainText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @Test
    void anyLanguageAndAnyPictureStays() {
        String text = "Łódź, مرحبا, 日本, \uD83D\uDE00, <script>";
        assertThat(PlainText.of(text)).isSameAs(text);
    }

    @Test
    void answersAreMadePlainAtAnyDepth() throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode sent = json.readTree("{\"a\":[{\"b\":\"x\\u0000y\",\"c\":1,\"d\":null,\"e\":true}]}");
        assertThat(PlainText.of(sent))
                .isEqualTo(json.readTree("{\"a\":[{\"b\":\"xy\",\"c\":1,\"d\":null,\"e\":true}]}"));
    }
}
