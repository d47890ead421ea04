/** The published reports for the public: pages, index, feed, data. */
package org.waymark.report.site;
