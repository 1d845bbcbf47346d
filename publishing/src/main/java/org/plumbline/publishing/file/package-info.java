/** Door: "What every file that leaves here must be: archives that come out the same, the language they are in." */
@NullMarked
package org.plumbline.publishing.file;

import org.jspecify.annotations.NullMarked;
