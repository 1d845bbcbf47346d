package org.plumbline.server.pages;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes each form once: sent again, by a second press or a replay, it leads to where it led the first time. */
@Component
public class OnceOnly {
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient database;

    OnceOnly(JdbcClient database) {
        this.database = database;
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
        if (!MARK.matcher(entered.text("once")).matches()) {
            return Screen.goTo(work.get());
        }
        var mark = UUID.fromString(entered.text("once"));
        database.sql("select pg_advisory_xact_lock(?)")
                .param(mark.getMostSignificantBits())
                .query((_, _) -> true)
                .single();
        var led = led(mark);
        if (led.isPresent()) {
            return Screen.goTo(led.get());
        }
        var to = work.get();
        database.sql("insert into form_used (once, person, led_to) values (?, me(), ?)")
                .params(mark, to)
                .update();
        return Screen.goTo(to);
    }

    /** Whether this very form was taken already: what it asks for may then look wrong, because it was done. */
    @Transactional(readOnly = true)
    public boolean isTaken(Entered entered) {
        return MARK.matcher(entered.text("once")).matches()
                && led(UUID.fromString(entered.text("once"))).isPresent();
    }

    private Optional<String> led(UUID mark) {
        return database.sql("select led_to from form_used where once = ?")
                .param(mark)
                .query(String.class)
                .optional();
    }
}
