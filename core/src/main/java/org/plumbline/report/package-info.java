/** Door: "The one document that says it all, and its stages to sign-off." */
@NullMarked
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
