/** Door: "How tests use the server: as people do, through its pages, with a look into the database only to check." */
@NullMarked
package org.plumbline.server.trial;

import org.jspecify.annotations.NullMarked;
