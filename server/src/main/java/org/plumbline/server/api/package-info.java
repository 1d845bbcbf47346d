/** Door: "What programs may do here for people, by tokens: the same things as on pages, by the same rules and in the same words." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "database",
            "pages",
            "access",
            "audit",
            "audit :: search",
            "signin",
            "people",
            "services",
            "editions",
            "programme",
            "inspections",
            "inspections :: opening",
            "inspections :: team",
            "inspections :: tasks",
            "inspections :: milestones",
            "inspections :: indicators",
            "inspections :: interviews",
            "caseload",
            "sampling",
            "allocation",
            "exchange"
        })
package org.plumbline.server.api;

import org.jspecify.annotations.NullMarked;
