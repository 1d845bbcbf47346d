/** Door: "Every page there is, looked at as people see it: wide and on a phone, in both languages." */
@NullMarked
package org.plumbline.server.gallery;

import org.jspecify.annotations.NullMarked;
