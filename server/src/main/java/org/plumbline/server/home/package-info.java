/** Door: "Where a person starts: what waits for them, and the places that their roles open." */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "access"})
package org.plumbline.server.home;

import org.jspecify.annotations.NullMarked;
