package org.waymark.platform.engine.rules;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.waymark.platform.engine.AskedOnce;

/**
 * Reads a definition once for a page. The engine keeps what a definition says, and reads its row again in each command to learn
 * whether it was suspended since; a page that is read asks several commands one after another.
 */
class DefinitionsReadOnce extends ProcessDefinitionManager {

    @Override
    public ProcessDefinitionEntity findLatestDefinitionById(String id) {
        return AskedOnce.known(DefinitionsReadOnce.class, id)
                .map(ProcessDefinitionEntity.class::cast)
                .orElseGet(() -> read(id));
    }

    private ProcessDefinitionEntity read(String id) {
        ProcessDefinitionEntity definition = super.findLatestDefinitionById(id);
        if (definition != null) {
            AskedOnce.keep(DefinitionsReadOnce.class, id, definition);
        }
        return definition;
    }

    /** In the place of the engine's own. */
    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return ProcessDefinitionManager.class;
        }

        @Override
        public Session openSession() {
            return new DefinitionsReadOnce();
        }
    }
}
