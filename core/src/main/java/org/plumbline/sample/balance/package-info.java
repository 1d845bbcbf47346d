/** How like its caseload a sample is, attribute by attribute. */
@NullMarked
package org.plumbline.sample.balance;

import org.jspecify.annotations.NullMarked;
