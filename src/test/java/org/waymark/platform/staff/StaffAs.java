package org.waymark.platform.staff;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.waymark.platform.engine.CurrentUser;

/** For tests of other rooms: who somebody is in the inspectorate, asked without the web. */
public final class StaffAs {

    private StaffAs() {}

    public static StaffAccess of(CurrentUser user) {
        return new StaffAccess(user);
    }

    /** As {@link #asked(CurrentUser, Class, String)}, of whoever is acting in a whole Waymark. */
    public static String asked(ApplicationContext context, Class<?> controller, String method) {
        return asked(context.getBean(CurrentUser.class), controller, method);
    }

    /**
     * What a method is given when somebody asks it as an address, by what stands at its argument.
     *
     * @param method the only one of its name in the controller
     */
    public static String asked(CurrentUser user, Class<?> controller, String method) {
        List<AskedByStaff> asks = Arrays.stream(controller.getDeclaredMethods())
                .filter(one -> one.getName().equals(method) && !one.isSynthetic())
                .flatMap(one -> Arrays.stream(one.getParameters()))
                .filter(parameter -> AnnotatedElementUtils.isAnnotated(parameter, AskedByStaff.class))
                .map(parameter -> AnnotatedElementUtils.findMergedAnnotation(parameter, AskedByStaff.class))
                .toList();
        if (asks.size() != 1) {
            throw new IllegalArgumentException(
                    "%s asks %d times in %s.".formatted(method, asks.size(), controller.getSimpleName()));
        }
        return of(user).asked(asks.get(0));
    }
}
