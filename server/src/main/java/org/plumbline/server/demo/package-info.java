/** Door: "The demonstration: made people of every role, the example inspections and some at work, in a database made for nothing else." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "access", "audit", "signin", "editions", "exchange"})
package org.plumbline.server.demo;

import org.jspecify.annotations.NullMarked;
