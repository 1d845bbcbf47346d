/** Door: "That the server's figures are for whom they are meant, and that its log says nothing of anybody." */
@NullMarked
package org.plumbline.server.operations;

import org.jspecify.annotations.NullMarked;
