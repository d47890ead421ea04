/** What is known of an authority beyond a single inspection: past outcomes and what else speaks for or against it. */
package org.waymark.programme.knowledge;
