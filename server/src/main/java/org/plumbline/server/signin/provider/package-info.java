/** Door: "Signing in by an identity provider: it says whose address it is, and we know whether they are one of us." */
@NullMarked
package org.plumbline.server.signin.provider;

import org.jspecify.annotations.NullMarked;
