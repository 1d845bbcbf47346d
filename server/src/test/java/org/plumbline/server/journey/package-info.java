/** Door: "How a day's work goes in a browser, from the first start to cases given out, by what people see and press." */
@NullMarked
package org.plumbline.server.journey;

import org.jspecify.annotations.NullMarked;
