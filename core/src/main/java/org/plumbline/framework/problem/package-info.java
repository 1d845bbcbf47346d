/** One thing wrong in what we were given, told to the person who can mend it. */
@NullMarked
package org.plumbline.framework.problem;

import org.jspecify.annotations.NullMarked;
