@NullMarked
package org.plumbline.server;

import org.jspecify.annotations.NullMarked;
