@NullMarked
package org.plumbline.server.editions;

import org.jspecify.annotations.NullMarked;
