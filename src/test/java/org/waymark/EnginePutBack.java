package org.waymark;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.AdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.CockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.TasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.WelcomeRuntimeDelegate;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The web applications find their engine by a name that the whole JVM shares. For a test with a Spring context of its own: what was found
 * before it is found again after it. Stands before the annotation that starts the context, so that it comes last in the end.
 */
public class EnginePutBack implements BeforeAllCallback, AfterAllCallback {

    private ProcessEngine engine;
    private CockpitRuntimeDelegate cockpit;
    private TasklistRuntimeDelegate tasklist;
    private AdminRuntimeDelegate admin;
    private WelcomeRuntimeDelegate welcome;

    @Override
    public void beforeAll(ExtensionContext test) {
        engine = ProcessEngines.getProcessEngines().get(ProcessEngines.NAME_DEFAULT);
        cockpit = Cockpit.getRuntimeDelegate();
        tasklist = Tasklist.getRuntimeDelegate();
        admin = Admin.getRuntimeDelegate();
        welcome = Welcome.getRuntimeDelegate();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (engine != null) {
            ProcessEngines.registerProcessEngine(engine);
            Cockpit.setCockpitRuntimeDelegate(cockpit);
            Tasklist.setTasklistRuntimeDelegate(tasklist);
            Admin.setAdminRuntimeDelegate(admin);
            Welcome.setRuntimeDelegate(welcome);
        }
    }
}
