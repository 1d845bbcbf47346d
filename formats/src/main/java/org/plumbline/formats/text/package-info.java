/** Door: "Texts: Markdown with figures by reference, read into prose, every line with its place." */
@NullMarked
package org.plumbline.formats.text;

import org.jspecify.annotations.NullMarked;
