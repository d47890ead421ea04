/** What a manager may plan: which inspection, when, with whom. */
package org.waymark.inspection.planning;
