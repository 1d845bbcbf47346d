/** What must hold in an edition before anybody inspects against it. */
@NullMarked
package org.plumbline.framework.check;

import org.jspecify.annotations.NullMarked;
