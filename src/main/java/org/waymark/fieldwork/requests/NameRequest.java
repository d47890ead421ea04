package org.waymark.fieldwork.requests;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.ModelBean;

/** Says in the name of a task which body it is for: managers see all of them. That of the local authority keeps its own. */
@Component("nameRequest")
class NameRequest implements TaskListener, ModelBean {

    private final Requests requests;
    private final Addressees addressees;

    NameRequest(Requests requests, Addressees addressees) {
        this.requests = requests;
        this.addressees = addressees;
    }

    @Override
    public void notify(DelegateTask task) {
        InformationRequest request =
                requests.byId(UUID.fromString((String) task.getVariable(RequestsInModel.REQUEST_ID)));
        if (request.organisationId() != null) {
            task.setName(task.getName() + ": "
                    + addressees.names(request.inspectionId()).get(request.organisationId()));
        }
    }
}
