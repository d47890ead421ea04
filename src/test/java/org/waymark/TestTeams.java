package org.waymark;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.waymark.inspection.InspectionTeams;
import org.waymark.inspection.Inspections;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Processes;
import org.waymark.trial.Trial;
import org.waymark.trial.TrialForm;

/** Puts people on teams of inspections that exist in no table, beside those of the inspections that do. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestJson.class)
public class TestTeams {

    @Bean
    @Primary
    InspectionTeams givenTeams(Inspections inspections) {
        return new GivenTeams(inspections);
    }

    @Bean
    TrialForm trialForm() {
        return new TrialForm();
    }

    @Bean
    Trial trial(
            RepositoryService repositoryService, TaskService taskService, Processes processes, UserAccounts accounts) {
        return new Trial(repositoryService, taskService, processes, accounts);
    }

    /** Teams that a test writes down itself. */
    public static class GivenTeams implements InspectionTeams {

        private static final Map<String, Set<String>> INSPECTIONS = new ConcurrentHashMap<>();

        private final InspectionTeams recorded;

        GivenTeams(InspectionTeams recorded) {
            this.recorded = recorded;
        }

        /** Puts a user, or an authority's group, into an inspection. */
        public static void put(String userOrGroup, String inspectionId) {
            INSPECTIONS
                    .computeIfAbsent(userOrGroup, key -> ConcurrentHashMap.newKeySet())
                    .add(inspectionId);
        }

        @Override
        public Set<String> inspectionsWith(String userId) {
            return both(recorded.inspectionsWith(userId), INSPECTIONS.getOrDefault(userId, Set.of()));
        }

        @Override
        public Set<String> inspectionsOpenTo(Set<String> authorityGroups) {
            Set<String> given = authorityGroups.stream()
                    .flatMap(group -> INSPECTIONS.getOrDefault(group, Set.of()).stream())
                    .collect(Collectors.toUnmodifiableSet());
            return both(recorded.inspectionsOpenTo(authorityGroups), given);
        }

        private static Set<String> both(Set<String> one, Set<String> other) {
            return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
        }
    }
}
