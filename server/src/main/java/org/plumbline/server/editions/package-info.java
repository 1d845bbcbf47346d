/** Door: "The editions that this server knows: where each came from, what it asks, and whether it is offered for inspections." */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "access", "audit"})
package org.plumbline.server.editions;

import org.jspecify.annotations.NullMarked;
