package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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

/** Whatever somebody writes is one transaction that is done again when others wrote at the same time. */
class WritesTest {

    /** Each with why it is none, or where its write is. */
    private static final Set<String> OTHERWISE = Set.of(
            // reads the file first; its write is Submissions.keep
            "ListsController.receive",
            "ListUploadController.receive",
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
            // finds the task first; its write is Desk.takeAndRecord
            "OversightController.publication");

    private static final JavaClasses WAYMARK = Imported.WAYMARK;

    @Test
    void whatAnAddressWritesIsRetried() {
        Set<String> not = WAYMARK.stream()
                .flatMap(room -> room.getMethods().stream())
                .filter(WritesTest::isWrite)
                .filter(method -> !isRetried(method) && !callsRetried(method))
                .map(WritesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(not).isEqualTo(new TreeSet<>(OTHERWISE));
    }

    @Test
    void onlyRoundsInTheBackgroundAskForARetryThemselves() {
        assertThat(WAYMARK.get(Retry.class).getDirectDependenciesToSelf().stream()
                        .map(use -> use.getOriginClass())
                        .filter(user -> WAYMARK.contain(user.getName()))
                        .map(JavaClass::getSimpleName)
                        .distinct())
                .containsExactlyInAnyOrder("WriteTransactions", "CalendarMover", "Erasures");
    }

    /** A call of an object's own method goes round the advice. */
    @Test
    void aRetriedWriteIsNotCalledByItsOwnClass() {
        Set<String> own = WAYMARK.stream()
                .flatMap(room -> room.getMethods().stream())
                .filter(WritesTest::isRetried)
                .filter(method -> method.getCallsOfSelf().stream()
                        .anyMatch(call -> call.getOriginOwner().equals(method.getOwner())))
                .map(WritesTest::name)
                .collect(Collectors.toSet());

        assertThat(own).isEmpty();
    }

    /** The rows of lists are written in bulk, in one place; what else maps them reads. */
    @Test
    void theRowsOfListsAreMappedToBeReadAlone() {
        for (String rows : Set.of("Child", "JourneyStep", "ListProblem")) {
            assertThat(WAYMARK.get("org.waymark.lists." + rows).isAnnotatedWith(Immutable.class))
                    .as(rows)
                    .isTrue();
            assertThat(WAYMARK.get("org.waymark.lists." + rows + "Repository").getMethods())
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
        return method.getMethodCallsFromSelf().stream().anyMatch(WritesTest::isOfRetried);
    }

    private static boolean isOfRetried(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String[] parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toArray(String[]::new);
        return Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .map(type -> type.tryGetMethod(call.getName(), parameters))
                .flatMap(found -> found.stream())
                .anyMatch(WritesTest::isRetried);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
