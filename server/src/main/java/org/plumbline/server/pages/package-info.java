/** Door: "What every page is made of: the frame around it, its words in both languages, forms and what is wrong in them." */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.plumbline.server.pages;

import org.jspecify.annotations.NullMarked;
