package org.waymark.calendar;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.SerializationFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class WorkingDaysControllerTest {

    private static final String PATH = "/api/calendar/working-days";

    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new WorkingDaysController(new WorkingDays(BankHolidays.shipped())))
            .setControllerAdvice(new CalendarProblems())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                    .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build()))
            .build();

    @Test
    void answersWithTheDayAndEachDaySkipped() throws Exception {
        http.perform(get(PATH).param("from", "2018-05-24").param("days", "2"))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"from": "2018-05-24", "days": 2, "date": "2018-05-29", "skipped": [
                          {"date": "2018-05-26", "reason": "Saturday"},
                          {"date": "2018-05-27", "reason": "Sunday"},
                          {"date": "2018-05-28", "reason": "Spring bank holiday"}]}
                        """, JsonCompareMode.STRICT));
    }

    @Test
    void countsSeventyDays() throws Exception {
        http.perform(get(PATH).param("from", "2018-05-09").param("days", "70"))
                .andExpect(jsonPath("$.date").value("2018-08-16"))
                .andExpect(jsonPath("$.skipped", hasSize(29)));
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() throws Exception {
        http.perform(get(PATH))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("The question cannot be read"))
                .andExpect(jsonPath("$.errors", hasSize(2)))
                .andExpect(jsonPath("$.errors[0].field").value("from"))
                .andExpect(jsonPath("$.errors[1].message")
                        .value("The number of working days is missing. Right would be days=70."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "1.5", "seventy", "99999999999", "0x10"})
    void refusesAnOddNumberOfDays(String days) throws Exception {
        http.perform(get(PATH).param("from", "2018-05-09").param("days", days))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail")
                        .value("\"" + days
                                + "\" is not a number of working days. Right would be a whole number from 1 to 1000."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 May 2018", "2018-02-30", "2018-5-9", "20180509", "+999999999-12-31", "2018-05-09T10:00"})
    void refusesAnOddDay(String from) throws Exception {
        http.perform(get(PATH).param("from", from).param("days", "1"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail")
                        .value("\"" + from + "\" is not a day. Right would be year-month-day, such as 2018-05-09."));
    }

    @Test
    void saysWhichYearsAreKnownWhenTheAnswerLiesBeyondThem() throws Exception {
        http.perform(get(PATH).param("from", "2028-12-01").param("days", "70"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("The bank holidays of 2029 are not known"))
                .andExpect(jsonPath(
                        "$.detail",
                        startsWith("The bank holidays of 2029 are not known, so Monday 1 January 2029"
                                + " cannot be counted as a working day or not. Known: 2010 to 2028.")));
    }
}
