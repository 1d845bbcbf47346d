/** Door: "What writers write: text with references in place of numbers." */
@NullMarked
package org.plumbline.finding.prose;

import org.jspecify.annotations.NullMarked;
