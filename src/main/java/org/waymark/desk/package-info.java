/**
 * The desk at which every human task is worked: its page, its draft, its recording in one transaction with the task's
 * completion.
 */
@ApplicationModule(allowedDependencies = {"machine", "engine", "audit", "records"})
package org.waymark.desk;

import org.springframework.modulith.ApplicationModule;
