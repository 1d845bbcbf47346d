/** Door: "The cases that are looked at: how many, drawn by chance, held against the caseload, replaced with a reason." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "caseload"})
package org.plumbline.server.sampling;

import org.jspecify.annotations.NullMarked;
