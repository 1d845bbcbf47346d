/** Door: "Who could be looked at, and what the service's own records say about them." */
@NullMarked
package org.plumbline.caseload;

import org.jspecify.annotations.NullMarked;
