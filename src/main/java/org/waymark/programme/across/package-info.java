/** What inspections found taken together, across authorities and years: what an annual report is written from. */
package org.waymark.programme.across;
