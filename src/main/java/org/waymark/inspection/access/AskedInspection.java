package org.waymark.inspection.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymark.inspection.InspectionView;

/** Asks for each address who this is, before its method begins, and gives it the inspection of the address. */
@Component
class AskedInspection implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final InspectionAccess access;

    AskedInspection(InspectionAccess access) {
        this.access = access;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(AskedBy.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        AskedBy by = parameter.getParameterAnnotation(AskedBy.class);
        return parameter.getParameterType() == InspectionView.class
                ? access.asked(inspectionId(request), by)
                : access.asked(by);
    }

    private static String inspectionId(NativeWebRequest request) {
        return Optional.ofNullable(request.getAttribute(
                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST))
                .map(variables -> ((Map<?, ?>) variables).get("inspectionId"))
                .map(Object::toString)
                .orElseThrow(() -> new IllegalStateException("The address names no inspection."));
    }
}
