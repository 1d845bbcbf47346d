@NullMarked
package org.plumbline.server.services;

import org.jspecify.annotations.NullMarked;
