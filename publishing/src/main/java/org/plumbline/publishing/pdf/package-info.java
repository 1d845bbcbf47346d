/** Door: "A report document as one PDF that everybody can read and that lasts: PDF/UA-1 and PDF/A-3a." */
@NullMarked
package org.plumbline.publishing.pdf;

import org.jspecify.annotations.NullMarked;
