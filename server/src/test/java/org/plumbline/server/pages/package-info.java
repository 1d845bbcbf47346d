@NullMarked
package org.plumbline.server.pages;

import org.jspecify.annotations.NullMarked;
