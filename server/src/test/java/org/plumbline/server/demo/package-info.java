@NullMarked
package org.plumbline.server.demo;

import org.jspecify.annotations.NullMarked;
