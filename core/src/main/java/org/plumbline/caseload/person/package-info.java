/** Door: "What in a text could point to a person." */
@NullMarked
package org.plumbline.caseload.person;

import org.jspecify.annotations.NullMarked;
