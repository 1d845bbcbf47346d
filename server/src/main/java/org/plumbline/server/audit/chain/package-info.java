/** Door: "How entries hold together: what a digest covers, the seals over digests, and whether all of it still holds." */
@NullMarked
@org.springframework.modulith.NamedInterface("chain")
package org.plumbline.server.audit.chain;

import org.jspecify.annotations.NullMarked;
