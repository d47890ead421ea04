package org.waymark.casework;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.waymark.platform.staff.AskedArgument;

/** Asks for each address of a case who this is, and gives it the case of the address. */
@Component
class AskedCase extends AskedArgument {

    private final CaseAccess access;

    AskedCase(CaseAccess access) {
        this.access = access;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == OpenCase.class;
    }

    @Override
    protected OpenCase asked(MethodParameter parameter, NativeWebRequest request) {
        return access.open(variable(request, "caseId"));
    }
}
