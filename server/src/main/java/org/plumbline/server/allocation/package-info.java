/** Door: "Who judges which case: given out evenly and past no wall, changed by hand with a reason, some of it twice." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "caseload", "sampling"})
package org.plumbline.server.allocation;

import org.jspecify.annotations.NullMarked;
