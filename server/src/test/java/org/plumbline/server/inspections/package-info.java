@NullMarked
package org.plumbline.server.inspections;

import org.jspecify.annotations.NullMarked;
