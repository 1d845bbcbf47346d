/** Door: "A service's list of cases: what it sends, what we make of it, and what it gets back to mend." */
@NullMarked
package org.plumbline.formats.caseload;

import org.jspecify.annotations.NullMarked;
