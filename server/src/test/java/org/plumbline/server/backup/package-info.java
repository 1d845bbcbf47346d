/** Door: "That a restored database is the one that was backed up, and that nothing else passes for it." */
@NullMarked
package org.plumbline.server.backup;

import org.jspecify.annotations.NullMarked;
