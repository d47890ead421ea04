package org.waymark.platform.engine.rules;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.waymark.platform.engine.FilterTimes;
import org.waymark.platform.engine.WorkRefused;

/**
 * The only place where the engine evaluates an expression. A model sees the beans that are meant for models and no
 * other. An expression without a scope comes from a query or a saved filter, so from a user: only those that Waymark's
 * own filters use are evaluated, whichever way they come in.
 */
class ModelExpressions extends JuelExpressionManager {

    private static final Set<String> IN_FILTERS =
            Set.of("${currentUser()}", "${currentUserGroups()}", "${thisMoment()}", "${oneWeekFromNow()}");

    ModelExpressions(Map<Object, Object> modelBeans) {
        super(modelBeans);
        addFunction("thisMoment", method("thisMoment"));
        addFunction("oneWeekFromNow", method("oneWeekFromNow"));
    }

    @Override
    public Expression createExpression(String expression) {
        return new Scoped(expression);
    }

    private static Method method(String name) {
        try {
            return FilterTimes.class.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private class Scoped extends JuelExpression {

        Scoped(String text) {
            super(createValueExpression(text), ModelExpressions.this, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution context) {
            if (scope == null && !IN_FILTERS.contains(expressionText)) {
                throw new WorkRefused("Expressions are not accepted in queries and filters.");
            }
            return super.getValue(scope, context);
        }
    }
}
