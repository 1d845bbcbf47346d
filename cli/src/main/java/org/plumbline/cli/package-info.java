/** Door: Plumbline on the command line. Results go to standard output, messages for people to standard error. */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
