/**
 * Makes the answers of the examples: case data were never published, so these are invented, and come to the published
 * results because they are made to.
 */
@NullMarked
package org.plumbline.testing.examples;

import org.jspecify.annotations.NullMarked;
