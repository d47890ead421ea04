package org.waymark.inspection.access;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.staff.AskedArgument;

/** Asks for each address of an inspection who this is, and gives it the inspection of the address. */
@Component
class AskedInspection extends AskedArgument {

    private final InspectionAccess access;

    AskedInspection(InspectionAccess access) {
        this.access = access;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return annotation(parameter, AskedBy.class).isPresent();
    }

    @Override
    protected InspectionView asked(MethodParameter parameter, NativeWebRequest request) {
        return access.asked(
                variable(request, "inspectionId"),
                annotation(parameter, AskedBy.class).orElseThrow());
    }
}
