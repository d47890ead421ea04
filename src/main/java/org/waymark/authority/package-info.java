/** Local authorities in England: which there are, which there were, and the groups their people sign in with. */
package org.waymark.authority;
