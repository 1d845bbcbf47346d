/** Door: "The second factor: codes of an authenticator app, and codes on paper for the day it is lost." */
@NullMarked
package org.plumbline.server.signin.code;

import org.jspecify.annotations.NullMarked;
