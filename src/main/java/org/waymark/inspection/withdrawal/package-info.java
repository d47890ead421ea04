/** Withdrawing a framework: which planned inspections it touches, what becomes of them, and who is told. */
package org.waymark.inspection.withdrawal;
