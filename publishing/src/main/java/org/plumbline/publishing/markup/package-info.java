/** Door: "Well-formed markup: every text escaped, every element closed, every figure marked with its source." */
@NullMarked
package org.plumbline.publishing.markup;

import org.jspecify.annotations.NullMarked;
