/** Door: "Concerns and lines of enquiry: raised, told, followed, and seen by nobody who should not." */
@NullMarked
package org.plumbline.server.concerns;

import org.jspecify.annotations.NullMarked;
