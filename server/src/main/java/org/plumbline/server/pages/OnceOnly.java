package org.plumbline.server.pages;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes each form once: sent again, by a second press or a replay, it leads to where it led the first time. */
@Component
public class OnceOnly {
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
        var once = entered.text("once");
        if (!once.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Screen.goTo(work.get());
        }
        var mark = UUID.fromString(once);
        database.sql("select pg_advisory_xact_lock(?)")
                .param(mark.getMostSignificantBits())
                .query((_, _) -> true)
                .single();
        var led = database.sql("select led_to from form_used where once = ?")
                .param(mark)
                .query(String.class)
                .optional();
        if (led.isPresent()) {
            return Screen.goTo(led.get());
        }
        var to = work.get();
        database.sql("insert into form_used (once, person, led_to) values (?, me(), ?)")
                .params(mark, to)
                .update();
        return Screen.goTo(to);
    }
}
