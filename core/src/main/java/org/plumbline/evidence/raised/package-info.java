/** Door: "What cases raise that somebody must be told of or follow: concerns, and lines of enquiry." */
@NullMarked
package org.plumbline.evidence.raised;

import org.jspecify.annotations.NullMarked;
