/** Door: "A report and its data as JSON, every figure with where it comes from." */
@NullMarked
package org.plumbline.publishing.json;

import org.jspecify.annotations.NullMarked;
