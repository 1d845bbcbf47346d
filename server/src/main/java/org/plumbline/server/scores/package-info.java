/** Door: "What the answers come to so far, live: each number with the answers behind it, and how sure it is." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "editions", "caseload"})
package org.plumbline.server.scores;

import org.jspecify.annotations.NullMarked;
