package org.plumbline.server.pages;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes each form once: sent again, by a second press or a replay, it leads to where it led the first time. */
@Component
public class OnceOnly {
    private static final String MARK = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final JdbcClient database;

    OnceOnly(JdbcClient database) {
        this.database = database;
    }

    /** Whether this very form was taken already: what it asks for may then look wrong, because it was done. */
    @Transactional(readOnly = true)
    public boolean wasTaken(Entered entered) {
        return mark(entered).flatMap(this::led).isPresent();
    }

    /**
     * Does what a form asks for, if this very form has not been taken already. The form carries {@code once} (see
     * {@code part/form.jte}); one without it is done as it is.
     *
     * @param work does it, and says which page to go to
     * @return the page to go to
     */
    @Transactional
    public Screen take(Entered entered, Supplier<String> work) {
        return answer(entered, () -> Screen.goTo(work.get()));
    }

    /**
     * The same for a form that may turn out not to be right: only one that led on to another page has been taken, and one
     * shown again can be sent again.
     */
    @Transactional
    public Screen answer(Entered entered, Supplier<Screen> work) {
        var mark = mark(entered);
        if (mark.isEmpty()) {
            return work.get();
        }
        database.sql("select pg_advisory_xact_lock(?)")
                .param(mark.get().getMostSignificantBits())
                .query((_, _) -> true)
                .single();
        var led = led(mark.get());
        if (led.isPresent()) {
            return Screen.goTo(led.get());
        }
        var screen = work.get();
        if (screen.status() == HttpStatus.SEE_OTHER) {
            database.sql("insert into form_used (once, person, led_to) values (?, me(), ?)")
                    .params(mark.get(), screen.page().toString())
                    .update();
        }
        return screen;
    }

    /** A mark is one person's own: whoever sends another's form meets neither their way nor their row. */
    private Optional<UUID> mark(Entered entered) {
        var once = entered.text("once");
        return once.matches(MARK)
                ? database.sql("select md5(coalesce(me()::text, '') || ' ' || ?)::uuid")
                        .param(once)
                        .query(UUID.class)
                        .optional()
                : Optional.empty();
    }

    private Optional<String> led(UUID mark) {
        return database.sql("select led_to from form_used where once = ?")
                .param(mark)
                .query(String.class)
                .optional();
    }
}
