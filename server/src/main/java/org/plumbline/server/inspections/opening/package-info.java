/** Door: "Opening an inspection: one question after another, and nothing made before the end." */
@NullMarked
@org.springframework.modulith.NamedInterface("opening")
package org.plumbline.server.inspections.opening;

import org.jspecify.annotations.NullMarked;
