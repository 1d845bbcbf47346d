/** Door: "The stages of a report and of the service's comments on it, and who may move them on." */
@NullMarked
package org.plumbline.report.stage;

import org.jspecify.annotations.NullMarked;
