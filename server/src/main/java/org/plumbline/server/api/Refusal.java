package org.plumbline.server.api;

import java.util.List;
import org.plumbline.server.pages.Changed;
import org.springframework.http.HttpStatus;

/** Why a request is not done. Whatever it had begun is undone. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String kind;
    private final transient List<Wrong> wrong;
    private final transient Changed changed;

    /** For these reasons. */
    public Refusal(HttpStatus status, String kind, List<Wrong> wrong) {
        this(status, kind, wrong, Changed.NOTHING);
    }

    Refusal(HttpStatus status, String kind, List<Wrong> wrong, Changed changed) {
        super(kind);
        this.status = status;
        this.kind = kind;
        this.wrong = List.copyOf(wrong);
        this.changed = changed;
    }

    /** For the one reason that its kind says. */
    public static Refusal of(HttpStatus status, String kind) {
        return new Refusal(status, kind, List.of());
    }

    /** Because there is no such thing, or none that the person may know of. */
    public static Refusal notThere() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    HttpStatus status() {
        return status;
    }

    /** A word by which texts and documents call it. */
    String kind() {
        return kind;
    }

    List<Wrong> wrong() {
        return wrong;
    }

    Changed changed() {
        return changed;
    }
}
