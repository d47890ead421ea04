package org.waymark.platform.staff;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Asks for each address of no inspection who this is, and gives it the user's id. */
@Component
class AskedStaff extends AskedArgument {

    private final StaffAccess access;

    AskedStaff(StaffAccess access) {
        this.access = access;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return annotation(parameter, AskedByStaff.class).isPresent();
    }

    @Override
    protected String asked(MethodParameter parameter, NativeWebRequest request) {
        return access.asked(annotation(parameter, AskedByStaff.class).orElseThrow());
    }
}
