package org.plumbline.server.api.token;

import java.io.Serializable;
import java.util.Set;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.TokenHolder;

/**
 * A token that is good, and whose it is.
 *
 * @param name what its owner calls it
 */
record Token(long id, long person, String name, Set<Scope> scopes) implements TokenHolder, Serializable {
    private static final long serialVersionUID = 1;

    Token {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String getName() {
        return Long.toString(person);
    }
}
