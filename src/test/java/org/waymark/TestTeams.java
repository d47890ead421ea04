package org.waymark;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.waymark.access.UserAccounts;
import org.waymark.engine.Processes;
import org.waymark.inspection.InspectionTeams;
import org.waymark.trial.Trial;
import org.waymark.trial.TrialForm;

/** Stands in for the inspection's team table as long as no room provides one. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTeams {

    @Bean
    @Fallback
    InspectionTeams givenTeams() {
        return new GivenTeams();
    }

    @Bean
    TrialForm trialForm() {
        return new TrialForm();
    }

    @Bean
    Trial trial(RepositoryService repositoryService, TaskService taskService, Processes processes, UserAccounts accounts) {
        return new Trial(repositoryService, taskService, processes, accounts);
    }

    /** Teams that a test writes down itself. */
    public static class GivenTeams implements InspectionTeams {

        private static final Map<String, Set<String>> INSPECTIONS = new ConcurrentHashMap<>();

        /** Puts a user, or an authority's group, into an inspection. */
        public static void put(String userOrGroup, String inspectionId) {
            INSPECTIONS.computeIfAbsent(userOrGroup, key -> ConcurrentHashMap.newKeySet()).add(inspectionId);
        }

        @Override
        public Set<String> inspectionsWith(String userId) {
            return Set.copyOf(INSPECTIONS.getOrDefault(userId, Set.of()));
        }

        @Override
        public Set<String> inspectionsOpenTo(Set<String> authorityGroups) {
            return authorityGroups.stream().flatMap(group -> inspectionsWith(group).stream()).collect(Collectors.toUnmodifiableSet());
        }
    }
}
