package org.waymark.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListPreviewTest {

    @Test
    void tellsTheFormWhichUploadItConfirmsAndWhatWasRead() {
        UUID id = UUID.randomUUID();
        ListPreview preview = new ListPreview(
                id,
                "lists.xlsx",
                3,
                2,
                1,
                List.of(1, 0, 2, 0, 0, 0, 0, 0),
                List.of(new ListPreview.ProblemLine("Left out", "List 1", 4, "Date of Birth", "soon", "a date")),
                1,
                List.of(),
                null);
        JsonNode sent = new ObjectMapper().valueToTree(preview);
        assertThat(sent.get("id").asText()).isEqualTo(id.toString());
        assertThat(sent.get("submissionId").asText()).isEqualTo(id.toString());
        assertThat(sent.get("rows").get(2).get("number").asInt()).isEqualTo(3);
        assertThat(sent.get("rows").get(2).get("title").asText()).isEqualTo("Referrals");
        assertThat(sent.get("rows").get(2).get("rows").asInt()).isEqualTo(2);
        assertThat(sent.get("problems").get(0).get("wouldBeRight").asText()).isEqualTo("a date");
    }

    @Test
    void saysWhatBecameOfACellAndNotHowAProgramCallsThat() {
        assertThat(ListPreview.inWords("error")).isEqualTo("Left out");
        assertThat(ListPreview.inWords("warning")).isEqualTo("Looks wrong");
        assertThat(ListPreview.inWords("information")).isEqualTo("To know");
    }
}
