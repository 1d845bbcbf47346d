/** Door: "What else was seen, heard and sent, and what it says for and against which standard." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"pages", "access", "audit", "editions", "inspections"})
package org.plumbline.server.evidence;

import org.jspecify.annotations.NullMarked;
