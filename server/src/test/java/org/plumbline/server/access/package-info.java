@NullMarked
package org.plumbline.server.access;

import org.jspecify.annotations.NullMarked;
