@NullMarked
package org.plumbline.server.signin;

import org.jspecify.annotations.NullMarked;
