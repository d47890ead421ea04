package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.jpa.repository.Query;

/**
 * What is asked with each task that somebody opens or records is written as a query for one thing: such a query is translated once. One
 * that is derived from a method's name, or is for a list of things, is translated with each question (decision 133).
 */
class KeptStatementsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspection.PauseRepository.findByInspectionIdOrderByFirstDay",
                "inspection.LostDayRepository.findByKeyInspectionIdOrderByKeyDay",
                "inspection.InspectionRepository.idsWithMember",
                "lists.JourneyStepRepository.findByChildIdOrderByPlace",
                "casework.CaseReopeningRepository.findByCaseIdOrderByAt",
                "casework.findings.CaseEvidenceRepository.ofCase",
                "casework.findings.ReportFlagRepository.ofCase",
                "casework.findings.StageEvaluationRepository.findByCaseIdAndStage"
            })
    void whatIsAskedWithEachTaskIsTranslatedOnce(String question) throws Exception {
        int dot = question.lastIndexOf('.');
        List<Method> asks = Arrays.stream(Class.forName("org.waymark." + question.substring(0, dot))
                        .getDeclaredMethods())
                .filter(method -> method.getName().equals(question.substring(dot + 1)))
                .toList();
        assertThat(asks).isNotEmpty().allSatisfy(method -> {
            assertThat(method.isAnnotationPresent(Query.class)).isTrue();
            assertThat(method.getParameterTypes()).noneMatch(Iterable.class::isAssignableFrom);
        });
    }
}
