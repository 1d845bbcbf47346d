/** Door: "For when everything is due, what was moved and why, and what that moves." */
@NullMarked
@org.springframework.modulith.NamedInterface("milestones")
package org.plumbline.server.inspections.milestones;

import org.jspecify.annotations.NullMarked;
