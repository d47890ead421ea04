/** What the authority arranges for the team: access to records, rooms, contacts. */
package org.waymark.fieldwork.setup;
