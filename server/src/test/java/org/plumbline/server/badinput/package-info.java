/** What nobody should send, sent to every page there is. */
@NullMarked
package org.plumbline.server.badinput;

import org.jspecify.annotations.NullMarked;
