/**
 * The inspection: its plan, its team, the call, what was judged and fed back, and the days its deadlines count from.
 */
package org.waymark.inspection;
