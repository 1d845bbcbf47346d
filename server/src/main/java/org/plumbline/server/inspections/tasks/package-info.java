/** Door: "Where an inspection stands, what comes next, and what it is." */
@NullMarked
@org.springframework.modulith.NamedInterface("tasks")
package org.plumbline.server.inspections.tasks;

import org.jspecify.annotations.NullMarked;
