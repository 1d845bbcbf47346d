/** Door: "Who is on an inspection, what each may do there, and who must stay away." */
@NullMarked
package org.plumbline.inspection.team;

import org.jspecify.annotations.NullMarked;
