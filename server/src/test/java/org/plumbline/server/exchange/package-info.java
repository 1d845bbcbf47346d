/** Door: "That a folder goes out as it came in, with what has changed, and that nothing else gets in." */
@NullMarked
package org.plumbline.server.exchange;

import org.jspecify.annotations.NullMarked;
