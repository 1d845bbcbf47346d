/** Text files read whole, and YAML as a tree in which everything knows its place. */
@NullMarked
package org.plumbline.formats.yaml;

import org.jspecify.annotations.NullMarked;
