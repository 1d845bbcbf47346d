/** Door: "The files in which people write a report: texts, findings, surveys, statistics, reviews." */
@NullMarked
package org.plumbline.formats.manuscript;

import org.jspecify.annotations.NullMarked;
