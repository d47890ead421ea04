package org.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.waymark.Waymark;

/** Waymark's classes as the rules look at them, read once for all rules of a JVM. */
final class Imported {

    /** All but the tests. */
    static final JavaClasses WAYMARK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(Waymark.class);

    private Imported() {}
}
