/** Door: "What programs do across the office: people, services, editions, the programme, the audit." */
@NullMarked
package org.plumbline.server.api.office;

import org.jspecify.annotations.NullMarked;
