/** Door: "How long what is held on children is kept, what holds that up, and its end, which a person confirms." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "exchange"})
package org.plumbline.server.retention;

import org.jspecify.annotations.NullMarked;
