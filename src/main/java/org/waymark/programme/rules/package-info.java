/** The rules of the programme as data, each with its source: assumptions, quiet periods, which authority succeeded which. */
package org.waymark.programme.rules;
