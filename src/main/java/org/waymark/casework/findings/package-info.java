/**
 * What inspectors found in a case, and the rules that a finding has to meet: evaluations, conclusions,
 * moderation, family meetings, evidence. The forms that bring it in are in {@code evaluation}.
 */
package org.waymark.casework.findings;
