/** Door: "What else we saw, heard and were sent, and what it says about which standard." */
@NullMarked
package org.plumbline.evidence;

import org.jspecify.annotations.NullMarked;
