/** Door: "What those who run the server look at: its figures, and a log that says nothing of anybody." */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "access"})
package org.plumbline.server.operations;

import org.jspecify.annotations.NullMarked;
