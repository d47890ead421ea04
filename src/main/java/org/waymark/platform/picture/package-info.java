/** What every picture is drawn with: SVG with its title, its description and fills that hold in black and white. */
@ApplicationModule(allowedDependencies = {})
package org.waymark.platform.picture;

import org.springframework.modulith.ApplicationModule;
