/** Door: "The report in every form, made here, with where it stands." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "inspections", "exchange"})
package org.plumbline.server.reports;

import org.jspecify.annotations.NullMarked;
