/** Door: "What programs do on one inspection: opening it, its team and days, its cases, its sample, its folder." */
@NullMarked
package org.plumbline.server.api.inspection;

import org.jspecify.annotations.NullMarked;
