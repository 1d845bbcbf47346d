/** Door: "How a program shows for whom it acts, and the pages on which people make and end their tokens." */
@NullMarked
package org.plumbline.server.api.token;

import org.jspecify.annotations.NullMarked;
