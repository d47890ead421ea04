/** What the authority is asked for: by the framework and by the inspectors, and what it answers. */
package org.waymark.fieldwork.requests;
