/** Door: "The charts of a report as pictures that read on screen, in print and in black and white." */
@NullMarked
package org.plumbline.publishing.chart;

import org.jspecify.annotations.NullMarked;
