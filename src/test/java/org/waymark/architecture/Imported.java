package org.waymark.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import org.waymark.Waymark;

/** Waymark's classes as the rules look at them, read once for all rules of a JVM. */
final class Imported {

    static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackagesOf(Waymark.class);

    /** All but the tests. Who uses one of them may be a test. */
    static final JavaClasses WAYMARK = WITH_TESTS.that(DescribedPredicate.describe(
            "are no tests", one -> ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(locationOf(one))));

    private Imported() {}

    private static Location locationOf(JavaClass one) {
        return Location.of(one.getSource().orElseThrow().getUri());
    }
}
