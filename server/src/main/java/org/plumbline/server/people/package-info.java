/** Door: "The people of the office and of the teams: who they are, what they hold, what keeps them from a service." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "signin"})
package org.plumbline.server.people;

import org.jspecify.annotations.NullMarked;
