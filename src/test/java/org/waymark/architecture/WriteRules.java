package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.waymark.platform.tasks.Retry;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * Whatever somebody writes is one transaction that is done again when others wrote at the same time. Run by {@link ArchitectureTest}:
 * to read all classes takes longer than all rules on them.
 */
interface WriteRules {

    /** Each with why it is none, or where its write is. */
    Set<String> OTHERWISE = Set.of(
            // reads the file, or what is kept of one, first; its write is Submissions.keep
            "ListsController.receive",
            "ListUploadController.receive",
            "ListUploadController.takeOver",
            // checks the task first; its write is Attachments.keep
            "ReportController.attach",
            // says that a page is open: the next time it says so again
            "DeskController.here",
            "DeskController.gone",
            // undoes what it writes: what it is for is what would be refused
            "DeskController.check",
            // one statement
            "FirstSignInController.read",
            "MeController.signOutEverywhere",
            // begins what goes on by itself; its write is FrameworkRehearsals.begin
            "FrameworkRehearsalController.begin",
            // keeps nothing
            "FrameworkVersionsController.check",
            // find the task first; their write is Desk.takeAndRecord
            "OversightController.publication",
            "ProgrammeYearController.approve");

    @Test
    default void whatAnAddressWritesIsRetried() {
        Set<String> not = Imported.WAYMARK.stream()
                .flatMap(room -> room.getMethods().stream())
                .filter(WriteRules::isWrite)
                .filter(method -> !isRetried(method) && !callsRetried(method))
                .map(WriteRules::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(not).isEqualTo(new TreeSet<>(OTHERWISE));
    }

    @Test
    default void onlyRoundsInTheBackgroundAskForARetryThemselves() {
        assertThat(Imported.WAYMARK.get(Retry.class).getDirectDependenciesToSelf().stream()
                        .map(use -> use.getOriginClass())
                        .filter(user -> Imported.WAYMARK.contain(user.getName()))
                        .map(JavaClass::getSimpleName)
                        .distinct())
                .containsExactlyInAnyOrder("WriteTransactions", "CalendarMover", "Erasures");
    }

    /** A call of an object's own method goes round the advice. */
    @Test
    default void aRetriedWriteIsNotCalledByItsOwnClass() {
        Set<String> own = Imported.WAYMARK.stream()
                .flatMap(room -> room.getMethods().stream())
                .filter(WriteRules::isRetried)
                .filter(method -> method.getCallsOfSelf().stream()
                        .anyMatch(call -> call.getOriginOwner().equals(method.getOwner())))
                .map(WriteRules::name)
                .collect(Collectors.toSet());

        assertThat(own).isEmpty();
    }

    /** The rows of lists are written in bulk, in one place; what else maps them reads. */
    @Test
    default void theRowsOfListsAreMappedToBeReadAlone() {
        for (String rows : Set.of("Child", "JourneyStep", "ListProblem")) {
            assertThat(Imported.WAYMARK.get("org.waymark.lists." + rows).isAnnotatedWith(Immutable.class))
                    .as(rows)
                    .isTrue();
            assertThat(Imported.WAYMARK
                            .get("org.waymark.lists." + rows + "Repository")
                            .getMethods())
                    .as(rows)
                    .isNotEmpty()
                    .allMatch(method -> method.getName().startsWith("find"));
        }
    }

    private static boolean isWrite(JavaMethod method) {
        return Stream.of(PostMapping.class, PutMapping.class, DeleteMapping.class, PatchMapping.class)
                .anyMatch(method::isAnnotatedWith);
    }

    private static boolean isRetried(JavaMethod method) {
        return method.isAnnotatedWith(WriteTransaction.class);
    }

    private static boolean callsRetried(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream().anyMatch(WriteRules::isOfRetried);
    }

    private static boolean isOfRetried(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String[] parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toArray(String[]::new);
        return Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .map(type -> type.tryGetMethod(call.getName(), parameters))
                .flatMap(found -> found.stream())
                .anyMatch(WriteRules::isRetried);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
