/** Door: "All that a database holds in one file, and a database out of such a file, every byte proved." */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "access", "audit"})
package org.plumbline.server.backup;

import org.jspecify.annotations.NullMarked;
