/** Door: "Who did what, and who read which case: only ever added to, sealed in a chain that any change would break." */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "access"})
package org.plumbline.server.audit;

import org.jspecify.annotations.NullMarked;
