/** Door: "The report as a document: blocks, words and figures, written once and rendered many ways." */
@NullMarked
package org.plumbline.report.document;

import org.jspecify.annotations.NullMarked;
