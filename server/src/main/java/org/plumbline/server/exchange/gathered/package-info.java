/** Door: "The files of a folder about what was gathered beside the cases, and raised by them: into tables, and back." */
@NullMarked
package org.plumbline.server.exchange.gathered;

import org.jspecify.annotations.NullMarked;
