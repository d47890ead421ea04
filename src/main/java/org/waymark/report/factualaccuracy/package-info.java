/**
 * What the authority says of the draft's facts: its comments, attachments and who submits them, and the lead's
 * answers.
 */
package org.waymark.report.factualaccuracy;
