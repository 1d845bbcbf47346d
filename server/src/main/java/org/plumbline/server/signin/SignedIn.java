package org.plumbline.server.signin;

import java.io.Serializable;
import java.security.Principal;

/**
 * Somebody who has shown who they are. What they may do is not kept here: it is read anew for each request.
 *
 * @param person their number
 */
public record SignedIn(long person) implements Principal, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return Long.toString(person);
    }
}
