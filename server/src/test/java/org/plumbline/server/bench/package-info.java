@NullMarked
package org.plumbline.server.bench;

import org.jspecify.annotations.NullMarked;
