/** Door: "What is published about the service, typed once." */
@NullMarked
@org.springframework.modulith.NamedInterface("indicators")
package org.plumbline.server.inspections.indicators;

import org.jspecify.annotations.NullMarked;
