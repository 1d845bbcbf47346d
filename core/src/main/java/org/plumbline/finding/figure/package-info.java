/** Door: "What a reference stands for now, and how house style says it in each language." */
@NullMarked
package org.plumbline.finding.figure;

import org.jspecify.annotations.NullMarked;
