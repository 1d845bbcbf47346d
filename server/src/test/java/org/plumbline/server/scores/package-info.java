/** Door: "That the scores on a page are those of the rules, that they follow each save, and that they give nobody away." */
@NullMarked
package org.plumbline.server.scores;

import org.jspecify.annotations.NullMarked;
