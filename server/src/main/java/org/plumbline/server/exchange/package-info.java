/** Door: "Inspection folders in and out: what came in goes out the same, and what changed since is in it." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "editions"})
package org.plumbline.server.exchange;

import org.jspecify.annotations.NullMarked;
