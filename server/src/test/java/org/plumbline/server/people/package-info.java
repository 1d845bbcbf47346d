@NullMarked
package org.plumbline.server.people;

import org.jspecify.annotations.NullMarked;
