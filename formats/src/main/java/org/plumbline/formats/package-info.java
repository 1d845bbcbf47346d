/** Files in and out of core's records: nothing here decides anything about an inspection. */
@NullMarked
package org.plumbline.formats;

import org.jspecify.annotations.NullMarked;
