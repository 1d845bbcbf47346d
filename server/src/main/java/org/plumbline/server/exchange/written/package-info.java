/** Door: "What people wrote for the report, in and out: its texts, findings, recommendations and who reviewed which." */
@NullMarked
package org.plumbline.server.exchange.written;

import org.jspecify.annotations.NullMarked;
