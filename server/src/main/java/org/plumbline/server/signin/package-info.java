/** Door: "Who it is that comes in: accounts, second factors, sessions, and the ways back in for those locked out." */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "access", "audit"})
package org.plumbline.server.signin;

import org.jspecify.annotations.NullMarked;
