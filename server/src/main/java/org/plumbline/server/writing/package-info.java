/** Door: "What we conclude and ask for, in each language, each sentence with figures that stay right." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "database",
            "pages",
            "access",
            "audit",
            "editions",
            "inspections",
            "scores",
            "exchange",
            "judging"
        })
package org.plumbline.server.writing;

import org.jspecify.annotations.NullMarked;
