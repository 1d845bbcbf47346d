/** Door: "What the answers add up to: counts, never opinions." */
@NullMarked
package org.plumbline.score;

import org.jspecify.annotations.NullMarked;
