package org.waymark.fieldwork.requests;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.ModelBean;

/** What the model asks of a request. */
@Component("informationRequest")
public class RequestInModel implements ModelBean {

    private final Requests requests;
    private final Inspections inspections;
    private final Addressees addressees;

    RequestInModel(Requests requests, Inspections inspections, Addressees addressees) {
        this.requests = requests;
        this.inspections = inspections;
        this.addressees = addressees;
    }

    /** The group that answers it: the authority's link officers, or the contacts of the body that it is asked of. */
    public String answeredBy(DelegateExecution execution) {
        InformationRequest request = requests.byId(RequestsInModel.requestId(execution));
        return addressees.of(request, inspections.byId(request.inspectionId())).group();
    }
}
