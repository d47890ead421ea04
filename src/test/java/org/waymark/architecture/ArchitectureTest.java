package org.waymark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.waymark.Waymark;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AskedBy;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.ModelBean;
import org.waymark.platform.engine.VisibleInspections;
import org.waymark.platform.staff.AskedByStaff;

/** Rules that hold in every room. */
class ArchitectureTest implements WriteRules {

    private static final int LONGEST_CLASS = 400;

    private static final JavaClasses WAYMARK = Imported.WAYMARK;

    private static final JavaClasses WITH_TESTS = Imported.WITH_TESTS;

    private static final DescribedPredicate<JavaClass> NAMED_IN_MODELS =
            JavaClass.Predicates.assignableTo(ModelBean.class).as("classes that models may name");

    private static final DescribedPredicate<JavaClass> OF_THE_ENGINE =
            JavaClass.Predicates.resideInAPackage("org.camunda..");

    /**
     * The engine is the business of three rooms: {@code platform.engine} configures it, {@code platform.tasks} works its tasks, and {@code platform.access} guards
     * its web applications and keeps its users. The other rooms meet it where a model calls them, in the classes that models may name
     * those that name a process's words ({@code …Process}) and what these share ({@code …InModel}), and there they see what a delegate is given.
     */
    @Test
    void theEngineIsTheBusinessOfThreeRooms() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.waymark.platform.engine..",
                        "org.waymark.platform.tasks..",
                        "org.waymark.platform.access..")
                .and(DescribedPredicate.not(NAMED_IN_MODELS))
                .and()
                .haveSimpleNameNotEndingWith("Process")
                .and()
                .haveSimpleNameNotEndingWith("InModel")
                .should()
                .dependOnClassesThat(OF_THE_ENGINE)
                .check(WAYMARK);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.waymark.platform.engine..",
                        "org.waymark.platform.tasks..",
                        "org.waymark.platform.access..")
                .should()
                .dependOnClassesThat(OF_THE_ENGINE.and(DescribedPredicate.not(
                        JavaClass.Predicates.resideInAPackage("org.camunda.bpm.engine.delegate.."))))
                .check(WAYMARK);
    }

    /**
     * Who somebody is has three answers: {@code CurrentUser} who acts at all, {@code StaffAccess} who they are in the
     * inspectorate, {@code InspectionAccess} who they are in an inspection. Nobody else looks at their groups, but for the
     * engine's rules and its doors, and those who ask the engine which tasks wait for these groups.
     */
    @Test
    void nobodyAsksByHandWhoSomebodyIs() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.waymark.platform.engine..", "org.waymark.platform.access..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Authentication.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(VisibleInspections.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.security.core..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Principal.class)
                .orShould()
                .callMethod(HttpServletRequest.class, "isUserInRole", String.class)
                .because("CurrentUser, StaffAccess and InspectionAccess answer it")
                .check(WAYMARK);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waymark.platform.engine..")
                .and()
                .doNotHaveFullyQualifiedName("org.waymark.platform.staff.StaffAccess")
                .and()
                .doNotHaveFullyQualifiedName("org.waymark.inspection.access.InspectionAccess")
                .and()
                .doNotHaveFullyQualifiedName("org.waymark.platform.access.MeController") // tells them themselves
                .and()
                .doNotHaveFullyQualifiedName("org.waymark.platform.tasks.TaskDesk") // which tasks wait for them
                .and()
                .doNotHaveFullyQualifiedName("org.waymark.platform.tasks.worklist.WorkList") // so too
                .should()
                .callMethod(CurrentUser.class, "groups")
                .orShould()
                .callMethod(CurrentUser.class, "isIn", String.class)
                .check(WAYMARK);
    }

    /** An address is given what it was asked for: the inspection, or the user where it is of none. */
    @Test
    void whatAsksIsGivenTheInspectionOrTheUser() {
        assertThat(askedParameters(AskedBy.class)).hasSizeGreaterThan(60).allSatisfy(asked -> assertThat(
                        asked.getRawType().isEquivalentTo(InspectionView.class))
                .as(asked.toString())
                .isTrue());
        assertThat(askedParameters(AskedByStaff.class)).hasSizeGreaterThan(15).allSatisfy(asked -> assertThat(
                        asked.getRawType().isEquivalentTo(String.class))
                .as(asked.toString())
                .isTrue());
    }

    private static List<JavaParameter> askedParameters(Class<? extends Annotation> by) {
        return WAYMARK.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(by) || parameter.isMetaAnnotatedWith(by))
                .toList();
    }

    @Test
    void noTwoPackagesCallEachOtherInACircle() {
        slices().matching("org.waymark.(**)").should().beFreeOfCycles().check(WAYMARK);
    }

    @Test
    void thereIsOneClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.waymark.platform.machine.NodeClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callConstructor(Date.class)
                .because("the clock is the engine's, which tests and rehearsals move")
                .check(WAYMARK);
    }

    @Test
    void workInTheBackgroundHasAThreadOfItsOwnThatHealthWatches() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waymark.platform.machine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.scheduling..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Executors.class)
                .because("a room makes a Round of it")
                .check(WAYMARK);
    }

    @Test
    void nobodySpeaksOnStandardOutputButCommandsAndTheStart() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.waymark.Commands")
                .and()
                .doNotHaveFullyQualifiedName("org.waymark.platform.access.AccessAtStart")
                .and()
                .doNotHaveFullyQualifiedName("org.waymark.platform.access.StartupNotice")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(WAYMARK);
    }

    /** What a room tells is heard before the transaction ends, or nothing was done: no second outbox, no thread. */
    @Test
    void whatARoomTellsIsHeardWithinTheSameTransaction() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.transaction.event.TransactionalEventListener")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.modulith.events.ApplicationModuleListener")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.scheduling.annotation.Async")
                .check(WAYMARK);
        methods()
                .that()
                .areAnnotatedWith(EventListener.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.waymark.platform..")
                .should()
                .notBePublic()
                .because("nobody calls a listener but the one who tells")
                .check(WAYMARK);
    }

    @Test
    void whatModelsNameIsPublic() {
        classes()
                .that(NAMED_IN_MODELS)
                .and()
                .areNotInterfaces()
                .and()
                .areNotAssignableTo(JavaDelegate.class)
                .and()
                .areNotAssignableTo(TaskListener.class)
                .should()
                .bePublic()
                .because("an expression calls their methods, which a delegate's or a listener's one method is not")
                .check(WAYMARK);
    }

    @Test
    void fieldsArePrivateOrConstant() {
        fields().that().areNotStatic().should().notBePublic().check(WAYMARK);
        noClasses().should().beAnnotatedWith("lombok.Data").check(WAYMARK);
    }

    @Test
    void whatNobodyElseUsesIsPackagePrivate() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and(DescribedPredicate.not(NAMED_IN_MODELS))
                .and()
                .areNotAssignableTo(Throwable.class)
                .and()
                .doNotBelongToAnyOf(Waymark.class)
                .and()
                .doNotHaveFullyQualifiedName("org.waymark.platform.engine.FilterTimes") // by reflection, from filters
                .and()
                .doNotHaveFullyQualifiedName("org.waymark.journey.Fact") // constants, which the compiler copies
                .and()
                .doNotHaveFullyQualifiedName("org.waymark.platform.access.request.KeptAsDecided") // so too
                .and()
                .resideOutsideOfPackage("org.waymark.programme.solving") // by reflection, from the solver
                .should(BE_USED_OUTSIDE_THEIR_PACKAGE)
                .check(WAYMARK);
    }

    private static final ArchCondition<JavaClass> BE_USED_OUTSIDE_THEIR_PACKAGE =
            new ArchCondition<>("be used outside their package") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    boolean used = Stream.concat(
                                    Stream.of(one), WAYMARK.stream().filter(inner -> isInside(inner, one)))
                            .map(part -> WITH_TESTS.get(part.getName()))
                            .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                            .anyMatch(use -> isOutside(use.getOriginClass(), one)
                                    || isPartOfAnInterface(use.getOriginClass(), one));
                    events.add(new SimpleConditionEvent(
                            one, used, one.getName() + " is public and used in its package alone"));
                }
            };

    private static boolean isOutside(JavaClass user, JavaClass one) {
        return !user.getPackageName().equals(one.getPackageName());
    }

    /** Whether a public type of the same package takes it or gives it. */
    private static boolean isPartOfAnInterface(JavaClass user, JavaClass one) {
        return !user.equals(one)
                && user.getModifiers().contains(JavaModifier.PUBLIC)
                && user.getCodeUnits().stream()
                        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(member -> Stream.concat(
                                member.getAllInvolvedRawTypes().stream(),
                                member.getReturnType().getAllInvolvedRawTypes().stream()))
                        .anyMatch(one::equals);
    }

    private static boolean isInside(JavaClass inner, JavaClass outer) {
        return inner.getName().startsWith(outer.getName() + "$");
    }

    @Test
    void noClassIsTooLongToBeOneThing() throws IOException {
        List<Path> tooLong;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ArchitectureTest::isTooLong)
                    .toList();
        }
        assertThat(tooLong).isEmpty();
    }

    private static boolean isTooLong(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > LONGEST_CLASS;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
