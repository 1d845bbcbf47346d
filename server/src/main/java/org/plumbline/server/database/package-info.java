/**
 * Door: "Where everything is kept: a PostgreSQL that loses nothing it has acknowledged, and that knows which person asks."
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.plumbline.server.database;

import org.jspecify.annotations.NullMarked;
