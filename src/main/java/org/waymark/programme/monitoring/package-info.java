/**
 * What becomes of an authority that is monitored after its report: its action plan, the visits, its progress, the next
 * inspection. A visit is an inspection like any other: how it is carried out is not told here.
 */
package org.waymark.programme.monitoring;
