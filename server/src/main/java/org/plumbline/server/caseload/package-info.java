/** Door: "The list of cases that a service sends: mapped, held against the edition, mended, taken, looked at." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "editions"})
package org.plumbline.server.caseload;

import org.jspecify.annotations.NullMarked;
