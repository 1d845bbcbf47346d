/** Door: "Which services are inspected when, and why: planned before any inspection is opened." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "editions", "inspections"})
package org.plumbline.server.programme;

import org.jspecify.annotations.NullMarked;
