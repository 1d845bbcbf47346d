/** How answers become scores, and scores become ratings: the closed set of rules an edition picks from. */
@NullMarked
package org.plumbline.framework.rule;

import org.jspecify.annotations.NullMarked;
