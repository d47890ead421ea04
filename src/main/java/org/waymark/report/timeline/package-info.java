/**
 * The report's process and its section on the inspection's page: what is sent, when, and who reads which
 * document.
 */
package org.waymark.report.timeline;
