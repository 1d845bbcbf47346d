/** Door: "Plumbline at work in a browser: this starts it, and each package below is one feature." */
@NullMarked
package org.plumbline.server;

import org.jspecify.annotations.NullMarked;
