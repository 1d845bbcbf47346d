/** Door: "Judging a case: its questions in the order of practice, each answer kept as it was given, until it is handed in." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "caseload", "sampling"})
package org.plumbline.server.judging;

import org.jspecify.annotations.NullMarked;
