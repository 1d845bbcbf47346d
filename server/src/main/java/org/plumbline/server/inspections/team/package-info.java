/** Door: "Who is on an inspection, and who must not be." */
@NullMarked
package org.plumbline.server.inspections.team;

import org.jspecify.annotations.NullMarked;
