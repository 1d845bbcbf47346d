/** Door: "That what must go goes, when a person says so, and that nothing else does." */
@NullMarked
package org.plumbline.server.retention;

import org.jspecify.annotations.NullMarked;
