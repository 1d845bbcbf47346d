/** Door: "What children, victims and staff told us." */
@NullMarked
package org.plumbline.survey;

import org.jspecify.annotations.NullMarked;
