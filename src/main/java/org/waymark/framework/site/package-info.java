/** The page of each framework for the public: why it is as it is, what it asks of whom and when, what is assumed. */
package org.waymark.framework.site;
