/**
 * Who did and saw what: an append-only trail, chained by hashes. Imports no other room but {@code machine}: which inspection and which
 * case an id belongs to it asks of the tables.
 */
@ApplicationModule(allowedDependencies = "machine")
package org.waymark.audit;

import org.springframework.modulith.ApplicationModule;
