package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WaymarkTest
class TestJsonTest {

    @Autowired
    private ObjectMapper json;

    @Test
    void nothingIsReadOrWrittenByTheRulesOfKotlin() {
        assertThat(json.getSerializationConfig().getAnnotationIntrospector().allIntrospectors())
                .isNotEmpty()
                .extracting(introspector -> introspector.getClass().getName())
                .noneMatch(name -> name.contains("kotlin"));
    }
}
