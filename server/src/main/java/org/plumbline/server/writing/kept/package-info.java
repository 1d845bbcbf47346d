/** Door: "The texts of a report as people wrote them, version by version, and what is concluded and asked for." */
@NullMarked
package org.plumbline.server.writing.kept;

import org.jspecify.annotations.NullMarked;
