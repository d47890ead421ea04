/** Where an inspection stands, for its page and for programs. Decides nothing. */
package org.waymark.inspection.overview;
