/** What inspections ask of authorities: counted from what was recorded, told in days of their people. */
package org.waymark.programme.burden;
