/** Door: "Who may do what: each route needs a right, each right is some roles', and what needs none is refused." */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages"})
package org.plumbline.server.access;

import org.jspecify.annotations.NullMarked;
