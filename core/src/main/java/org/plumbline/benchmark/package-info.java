/** Door: "Where this service stands among those inspected so far." */
@NullMarked
package org.plumbline.benchmark;

import org.jspecify.annotations.NullMarked;
