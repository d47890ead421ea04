package org.waymark.platform.engine;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.*;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses commands that go round the rules, at the engine's door, so at every entrance at once. Some nobody may give:
 * they end a task without its listeners, or write narrative into the engine's tables. Others Waymark gives itself, as
 * nobody, and no user may.
 */
public class RefusedCommands extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedCommands.class);

    private static final List<Class<?>> FOR_EVERYONE = List.of(
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            AddCommentCmd.class,
            UpdateCommentCmd.class,
            CreateAttachmentCmd.class,
            SaveAttachmentCmd.class,
            SubmitTaskFormCmd.class,
            SubmitStartFormCmd.class,
            CreateTaskCmd.class,
            SetTaskDescriptionCmd.class,
            SetTaskNameCmd.class);

    private static final List<Class<?>> FOR_USERS = List.of(
            StartProcessInstanceCmd.class,
            StartProcessInstanceAtActivitiesCmd.class,
            EvaluateStartConditionCmd.class,
            AbstractCorrelateMessageCmd.class,
            MessageEventReceivedCmd.class,
            SignalEventReceivedCmd.class,
            SignalCmd.class,
            AbstractSetVariableCmd.class,
            AbstractRemoveVariableCmd.class,
            AbstractPatchVariablesCmd.class,
            SaveTaskCmd.class,
            DeleteTaskCmd.class,
            AbstractSetTaskPropertyCmd.class,
            DelegateTaskCmd.class,
            ResolveTaskCmd.class,
            AddUserIdentityLinkCmd.class,
            AddGroupIdentityLinkCmd.class,
            DeleteIdentityLinkCmd.class,
            DeployCmd.class,
            DeleteDeploymentCmd.class,
            AbstractDeleteProcessDefinitionCmd.class,
            AbstractDeleteProcessInstanceCmd.class,
            ModifyProcessInstanceCmd.class,
            AbstractModificationCmd.class,
            AbstractRestartProcessInstanceCmd.class,
            AbstractSetStateCmd.class,
            SetAnnotationForIncidentCmd.class,
            SaveAuthorizationCmd.class);

    /** What a user may ask of one task, by its id. */
    private static final Set<Class<?>> OF_ONE_TASK =
            Set.of(ClaimTaskCmd.class, AssignTaskCmd.class, GetTaskFormCmd.class, GetIdentityLinksForTaskCmd.class);

    /** With this begins what the engine says of a task in an inspection that is not theirs. */
    private static final String OF_ANOTHER_TENANT = "ENGINE-13034";

    /** What the engine says of a password against its policy, as if it had failed itself. */
    private static final String BAD_PASSWORD = "Password does not match policy";

    private final Supplier<IdentityService> identityService;

    public RefusedCommands(Supplier<IdentityService> identityService) {
        this.identityService = identityService;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (isOneOf(FOR_EVERYONE, command) || isOneOf(FOR_USERS, command) && aUserActs()) {
            throw new WorkRefused("This cannot be done here. Work is recorded with the task's own form.");
        }
        // Where the command is part of more, whoever began that tries all of it again.
        boolean within = TransactionSynchronizationManager.isActualTransactionActive();
        try {
            return next.execute(command);
        } catch (ProcessEngineException e) {
            if (command instanceof SaveUserCmd && BAD_PASSWORD.equals(e.getMessage())) {
                throw new WorkRefused("The password was not taken: it is too short, or holds the user's own name.");
            }
            if (OF_ONE_TASK.contains(command.getClass())
                    && aUserActs()
                    && !(e instanceof OptimisticLockingException && within)) {
                throw inWords(e);
            }
            RuntimeException inside = WorkRefused.inside(e);
            if (inside instanceof WorkRefused refused) {
                LOG.info("{} was refused: {}", command.getClass().getSimpleName(), refused.getMessage());
            }
            throw inside;
        }
    }

    /** One answer for a task that is not there and for one that is not theirs, so that an id tells nothing. */
    private static RuntimeException inWords(ProcessEngineException e) {
        if (e instanceof TaskAlreadyClaimedException || e instanceof OptimisticLockingException) {
            return new TakenMeanwhile("The task has been claimed by someone else. Load the list again.");
        }
        boolean unseen = e instanceof NullValueException
                || e instanceof AuthorizationException
                || e.getMessage() != null && e.getMessage().startsWith(OF_ANOTHER_TENANT);
        return unseen ? new WorkRefused("There is no such task, or it is not one you can see.") : WorkRefused.inside(e);
    }

    // Assigning is a kind of identity link to the engine; the built-in listener decides on it.
    private static boolean isOneOf(List<Class<?>> refused, Command<?> command) {
        return !(command instanceof AssignTaskCmd) && refused.stream().anyMatch(type -> type.isInstance(command));
    }

    private boolean aUserActs() {
        Authentication authentication = identityService.get().getCurrentAuthentication();
        return authentication != null && authentication.getUserId() != null;
    }
}
