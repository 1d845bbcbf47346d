@NullMarked
package org.plumbline.server.reports;

import org.jspecify.annotations.NullMarked;
