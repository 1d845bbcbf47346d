/** Door: "What must not wait: risks found in cases, told the same day, and questions that cases raise for others to follow." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"pages", "access", "audit", "inspections", "evidence"})
package org.plumbline.server.concerns;

import org.jspecify.annotations.NullMarked;
