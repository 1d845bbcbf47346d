/** Framework editions and their banks, from files and back. */
@NullMarked
package org.plumbline.formats.framework;

import org.jspecify.annotations.NullMarked;
