/** Door: "What we conclude and ask for, each tied to the figures it rests on." */
@NullMarked
package org.plumbline.finding;

import org.jspecify.annotations.NullMarked;
