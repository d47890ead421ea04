package org.waymark.inspection.access;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.waymark.inspection.InspectionView;

/** Asks who somebody is as an address does, for tests that call its method without the web. */
public final class Asked {

    private Asked() {}

    /**
     * As {@link #asked(ApplicationContext, Class, String, String)}, for a controller that its package keeps to itself.
     */
    public static InspectionView asked(
            ApplicationContext context, String controller, String method, String inspectionId) {
        try {
            return asked(context, Class.forName(controller), method, inspectionId);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * What the method is given when whoever is acting asks it, by what stands at its argument.
     *
     * @param method the only one of its name in the controller that asks
     */
    public static InspectionView asked(
            ApplicationContext context, Class<?> controller, String method, String inspectionId) {
        List<AskedBy> asks = Arrays.stream(controller.getDeclaredMethods())
                .filter(one -> one.getName().equals(method) && !one.isSynthetic())
                .flatMap(one -> Arrays.stream(one.getParameters()))
                .filter(parameter -> parameter.getType() == InspectionView.class)
                .map((Parameter parameter) -> AnnotatedElementUtils.findMergedAnnotation(parameter, AskedBy.class))
                .filter(Objects::nonNull)
                .toList();
        if (asks.size() != 1) {
            throw new IllegalArgumentException(
                    "%s asks %d times in %s.".formatted(method, asks.size(), controller.getSimpleName()));
        }
        return context.getBean(InspectionAccess.class).asked(inspectionId, asks.get(0));
    }
}
