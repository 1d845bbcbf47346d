/** Door: "Whom inspectors meet, when and where, and who came." */
@NullMarked
@org.springframework.modulith.NamedInterface("interviews")
package org.plumbline.server.inspections.interviews;

import org.jspecify.annotations.NullMarked;
