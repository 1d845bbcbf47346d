/** A draw that anybody can repeat: strata, quotas, an order by digest, and what must be in it. */
@NullMarked
package org.plumbline.sample.draw;

import org.jspecify.annotations.NullMarked;
