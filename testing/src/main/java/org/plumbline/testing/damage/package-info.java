/** Good files made bad: by chance, as disks and spreadsheets do, and on purpose, one known fault at a time. */
@NullMarked
package org.plumbline.testing.damage;

import org.jspecify.annotations.NullMarked;
