package org.waymark.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.waymark.report.ReportContent.Chart;

/** Charts as they are kept beside the words they belong to. */
@Converter
class ChartsColumn implements AttributeConverter<List<Chart>, String> {

    private static final TypeReference<List<Chart>> CHARTS = new TypeReference<>() {};

    private final JsonMapper json = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(List<Chart> charts) {
        try {
            return charts == null ? null : json.writeValueAsString(charts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The charts of a report cannot be kept.", unwritable);
        }
    }

    @Override
    public List<Chart> convertToEntityAttribute(String kept) {
        try {
            return kept == null ? null : json.readValue(kept, CHARTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Kept charts of a report cannot be read.", unreadable);
        }
    }
}
