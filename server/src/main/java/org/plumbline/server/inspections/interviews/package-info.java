/** Door: "Whom inspectors meet, when and where, and who came." */
@NullMarked
package org.plumbline.server.inspections.interviews;

import org.jspecify.annotations.NullMarked;
