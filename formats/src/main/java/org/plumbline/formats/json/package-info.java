/** What other programs read: scores, ratings and editions as JSON. */
@NullMarked
package org.plumbline.formats.json;

import org.jspecify.annotations.NullMarked;
