/** Door: "One inspection from its opening on: its dates, people, timetable and figures, and what comes next." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "editions"})
package org.plumbline.server.inspections;

import org.jspecify.annotations.NullMarked;
