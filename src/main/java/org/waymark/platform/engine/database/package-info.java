/** The database: embedded or a server's, its schema, its connections, its health, and the advisory locks. */
@NamedInterface("database")
package org.waymark.platform.engine.database;

import org.springframework.modulith.NamedInterface;
