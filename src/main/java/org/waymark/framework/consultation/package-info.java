/** What anybody says of a framework in consultation, until its closing day: read before it is shown, answered, published. */
package org.waymark.framework.consultation;
