/** Door: "What the counts mean under the edition's rules, step by step, or why there is no rating yet." */
@NullMarked
package org.plumbline.rating;

import org.jspecify.annotations.NullMarked;
