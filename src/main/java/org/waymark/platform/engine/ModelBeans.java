package org.waymark.platform.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans a model may name. Looked up when an expression is evaluated: the beans need the engine, so they cannot
 * exist before it.
 */
public class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;

    public ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean && beans.containsBean(bean) && beans.isTypeMatch(bean, ModelBean.class);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Arrays.stream(beans.getBeanNamesForType(ModelBean.class))
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
