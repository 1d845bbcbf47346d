/** Door: "Inspections that are made up, at whatever stage is to be shown: the same ones every time." */
@NullMarked
package org.plumbline.server.demo.made;

import org.jspecify.annotations.NullMarked;
