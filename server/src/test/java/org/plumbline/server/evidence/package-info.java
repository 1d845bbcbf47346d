/** Door: "Evidence: asked for, recorded, weighed, and nobody gets at it who should not." */
@NullMarked
package org.plumbline.server.evidence;

import org.jspecify.annotations.NullMarked;
