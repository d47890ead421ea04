/**
 * Who inspects, as the programme counts on them: what each is experienced in, the days they have, and the authorities with
 * which they declared a connection.
 */
package org.waymark.programme.people;
