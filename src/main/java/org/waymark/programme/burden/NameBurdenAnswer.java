package org.waymark.programme.burden;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.ModelBean;

/** Says in the name of a task whose answer it is: managers see all of them, and somebody may be of two bodies. */
@Component("nameBurdenAnswer")
class NameBurdenAnswer implements TaskListener, ModelBean {

    @Override
    public void notify(DelegateTask task) {
        task.setName(task.getName() + ": " + task.getVariable(BurdenAsked.BODY_NAME));
    }
}
