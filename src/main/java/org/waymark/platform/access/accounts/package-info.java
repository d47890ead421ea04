/** Users, groups and grants as the engine keeps them. */
@NamedInterface("accounts")
package org.waymark.platform.access.accounts;

import org.springframework.modulith.NamedInterface;
