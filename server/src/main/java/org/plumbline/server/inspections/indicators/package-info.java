/** Door: "What is published about the service, typed once." */
@NullMarked
package org.plumbline.server.inspections.indicators;

import org.jspecify.annotations.NullMarked;
