/**
 * What the browser gets of Waymark's own: the pages' one layout, the shells of the forms, and the folder of scripts and
 * styles under an address that changes with what is in it. Nothing here holds data.
 */
@ApplicationModule(allowedDependencies = {})
package org.waymark.platform.web;

import org.springframework.modulith.ApplicationModule;
