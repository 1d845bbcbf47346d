/** Door: "What an edition's reports are made of: their parts in order, their house style and their fixed words." */
@NullMarked
package org.plumbline.framework.report;

import org.jspecify.annotations.NullMarked;
