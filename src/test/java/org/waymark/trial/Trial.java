package org.waymark.trial;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.waymark.TestTeams;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Processes;

/** A small process with its people: inspectors and a lead of one inspection, and the director of authority 301. */
public class Trial {

    public static final String PASSWORD = "waymark-demo";

    private final RepositoryService repositoryService;
    private final TaskService taskService;
    private final Processes processes;
    private final UserAccounts accounts;

    public Trial(
            RepositoryService repositoryService, TaskService taskService, Processes processes, UserAccounts accounts) {
        this.repositoryService = repositoryService;
        this.taskService = taskService;
        this.processes = processes;
        this.accounts = accounts;
    }

    /** Makes the people and the model when they are missing. */
    public synchronized void prepare() {
        accounts.openAuthority("301", "Northshire");
        accounts.openAuthority("302", "Southshire");
        for (String inspector : List.of("lead1", "insp1", "insp2", "outsider")) {
            accounts.create(inspector, "Ivy", inspector, null, PASSWORD, List.of("inspectors"));
        }
        accounts.create("boss", "Mo", "Manager", null, PASSWORD, List.of("managers"));
        accounts.create("qa", "Quin", "Quality", null, PASSWORD, List.of("quality"));
        accounts.create("director301", "Dee", "Director", null, PASSWORD, List.of("dcs301"));
        accounts.create("director302", "Dan", "Director", null, PASSWORD, List.of("dcs302"));
        accounts.create("officer301", "Lin", "Officer", null, PASSWORD, List.of("link301"));
        accounts.create("keeper", "Ada", "Administrator", null, PASSWORD, List.of("camunda-admin"));
        repositoryService
                .createDeployment()
                .name("trial")
                .addClasspathResource("trial/trial.bpmn")
                .enableDuplicateFiltering(true)
                .deploy();
    }

    /** Starts the process for a new inspection with lead1, insp1 and insp2 on its team, opened to the director of 301. */
    public String begin() {
        prepare();
        String inspection = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        List.of("lead1", "insp1", "insp2", "dcs301").forEach(one -> TestTeams.GivenTeams.put(one, inspection));
        processes.start("trial", inspection, "TRIAL-301-20121203", Map.of());
        return inspection;
    }

    public String task(String inspection, String element) {
        Task task = taskService
                .createTaskQuery()
                .tenantIdIn(inspection)
                .taskDefinitionKey(element)
                .singleResult();
        return task == null ? null : task.getId();
    }
}
