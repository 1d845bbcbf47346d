@NullMarked
package org.plumbline.server.programme;

import org.jspecify.annotations.NullMarked;
