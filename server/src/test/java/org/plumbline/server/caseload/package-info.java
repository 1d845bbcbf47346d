/** Door: "How lists of cases come in, through the pages." */
@NullMarked
package org.plumbline.server.caseload;

import org.jspecify.annotations.NullMarked;
