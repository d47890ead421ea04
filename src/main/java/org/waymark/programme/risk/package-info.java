/** How an authority is scored by what is known of it: indicators in, a score out that tells its working. */
package org.waymark.programme.risk;
