@NullMarked
package org.plumbline.server.api;

import org.jspecify.annotations.NullMarked;
