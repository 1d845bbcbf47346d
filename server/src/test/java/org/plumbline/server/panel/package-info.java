/** Door: "That a panel agrees what it has before it, that nothing is agreed behind its back, and what the service hears." */
@NullMarked
package org.plumbline.server.panel;

import org.jspecify.annotations.NullMarked;
