/** Door: "Writing the report: nothing is lost, figures stay right, and nobody writes or reviews what is not theirs." */
@NullMarked
package org.plumbline.server.writing;

import org.jspecify.annotations.NullMarked;
