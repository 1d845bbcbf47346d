/** Door: "What assessors judged, per case and question, by whom and when." */
@NullMarked
package org.plumbline.assessment;

import org.jspecify.annotations.NullMarked;
