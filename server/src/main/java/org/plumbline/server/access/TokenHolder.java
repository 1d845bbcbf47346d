package org.plumbline.server.access;

import java.security.Principal;
import java.util.Set;

/** A program that acts for a person by a token of theirs. */
public interface TokenHolder extends Principal {
    /** What the token may be used for. */
    Set<Scope> scopes();
}
