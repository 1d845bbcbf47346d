@NullMarked
package org.plumbline.server.signin.code;

import org.jspecify.annotations.NullMarked;
