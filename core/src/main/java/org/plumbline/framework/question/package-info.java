/** What is asked of a case, of which cases, and how it may be answered. */
@NullMarked
package org.plumbline.framework.question;

import org.jspecify.annotations.NullMarked;
