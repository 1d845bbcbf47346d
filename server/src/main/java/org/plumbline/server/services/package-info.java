/** Door: "The services that can be inspected: their names, regions and areas, and their inspections as a chain in time." */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "access", "audit"})
package org.plumbline.server.services;

import org.jspecify.annotations.NullMarked;
