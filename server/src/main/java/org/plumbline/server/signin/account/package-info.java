/** Door: "What everybody keeps of their own account: language, password, second factor, sessions." */
@NullMarked
package org.plumbline.server.signin.account;

import org.jspecify.annotations.NullMarked;
