package org.plumbline.server.signin;

import java.util.List;

/** The people that a demonstration lets anybody be, with one press on the sign-in page. */
public interface Demonstration {
    /** Somebody to be: their number, name, and the code of what they are. */
    record Somebody(long person, String name, String role) {}

    /** Everybody there is to be; empty where this is no demonstration. */
    List<Somebody> people();
}
