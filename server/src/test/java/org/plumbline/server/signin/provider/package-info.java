@NullMarked
package org.plumbline.server.signin.provider;

import org.jspecify.annotations.NullMarked;
