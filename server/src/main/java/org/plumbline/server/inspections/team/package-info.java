/** Door: "Who is on an inspection, and who must not be." */
@NullMarked
@org.springframework.modulith.NamedInterface("team")
package org.plumbline.server.inspections.team;

import org.jspecify.annotations.NullMarked;
