/** Door: "What people see of the audit: they search it, have the chain checked, and erase what must go." */
@NullMarked
@org.springframework.modulith.NamedInterface("search")
package org.plumbline.server.audit.search;

import org.jspecify.annotations.NullMarked;
