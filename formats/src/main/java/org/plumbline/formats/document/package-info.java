/** Door: "What kind of document somebody sent, by what is in it and not by what it is called, and whether it is taken." */
@NullMarked
package org.plumbline.formats.document;

import org.jspecify.annotations.NullMarked;
