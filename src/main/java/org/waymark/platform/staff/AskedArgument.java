package org.waymark.platform.staff;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks who somebody is before the method of an address begins, and gives it what it was asked for. */
public abstract class AskedArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    /** @return what the argument is; or throws what whoever asks is answered instead */
    protected abstract Object asked(MethodParameter parameter, NativeWebRequest request);

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return asked(parameter, request);
    }

    /** What stands at the argument, by itself or within an annotation that several addresses share. */
    protected static <A extends Annotation> Optional<A> annotation(MethodParameter parameter, Class<A> type) {
        return MergedAnnotations.from(parameter.getParameterAnnotations())
                .get(type)
                .synthesize(MergedAnnotation::isPresent);
    }

    /** What the address says under this name, such as {@code inspectionId}. */
    protected static String variable(NativeWebRequest request, String name) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return Optional.ofNullable(variables)
                .map(named -> ((Map<?, ?>) named).get(name))
                .map(Object::toString)
                .orElseThrow(() -> new IllegalStateException("The address names no " + name + "."));
    }
}
