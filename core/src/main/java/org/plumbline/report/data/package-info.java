/** Door: "The figures of a report as tables that programs read, after the disclosure rule." */
@NullMarked
package org.plumbline.report.data;

import org.jspecify.annotations.NullMarked;
