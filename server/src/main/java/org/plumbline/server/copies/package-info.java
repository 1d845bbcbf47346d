/** Door: "What is held on one person or one child, gathered for themselves, with everybody else left out." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "signin", "editions"})
package org.plumbline.server.copies;

import org.jspecify.annotations.NullMarked;
