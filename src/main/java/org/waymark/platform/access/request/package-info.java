/**
 * What is asked of a single request: its size, its time, its address, its trace, and the answer when it is
 * refused.
 */
package org.waymark.platform.access.request;
