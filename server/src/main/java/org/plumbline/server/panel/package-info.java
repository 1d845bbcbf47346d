/** Door: "What the panel agrees: each rating beside what the rules give, near which edge it stands, who was there and why." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "pages",
            "access",
            "audit",
            "caseload",
            "inspections",
            "inspections :: milestones",
            "scores",
            "exchange"
        })
package org.plumbline.server.panel;

import org.jspecify.annotations.NullMarked;
