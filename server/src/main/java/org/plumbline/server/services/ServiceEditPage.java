package org.plumbline.server.services;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** A service is added, or changed; of two who change the same one the second is told what the first did. */
@Controller
public class ServiceEditPage {
    private static final String FORM = "services/form";

    private final ServiceRows rows;
    private final OnceOnly onceOnly;
    private final Texts texts;

    ServiceEditPage(ServiceRows rows, OnceOnly onceOnly, Texts texts) {
        this.rows = rows;
        this.onceOnly = onceOnly;
        this.texts = texts;
    }

    /**
     * What the page shows.
     *
     * @param id null for a service that is not there yet
     * @param changed what somebody else changed; its labels are fields of the form
     */
    public record Form(@Nullable Long id, Entered entered, Changed changed, int version) implements Again {
        /** The same with the labels of the page. */
        public Changed changed(Shell shell) {
            return new Changed(
                    changed.by(),
                    changed.differences().stream()
                            .map(each -> new Changed.Difference(
                                    shell.say("services.fields." + each.label()), each.now(), each.entered()))
                            .toList());
        }
    }

    @GetMapping("/services/new")
    @Needs(Right.KEEP_SERVICES)
    public Screen ask() {
        return Screen.of(FORM, new Form(null, Entered.nothing(), Changed.NOTHING, 0));
    }

    @PostMapping("/services/new")
    @Needs(Right.KEEP_SERVICES)
    @Transactional
    public Screen add(Entered entered) {
        if (onceOnly.wasTaken(entered)) {
            return onceOnly.take(entered, () -> "/services");
        }
        var service = ServiceForm.read(entered);
        rows.lock();
        notThere(entered, service, -1);
        if (!entered.isRight()) {
            return Screen.notRight(FORM, new Form(null, entered, Changed.NOTHING, 0));
        }
        return onceOnly.take(entered, () -> {
            long id = rows.add(service);
            Notice.say(texts, "services.added");
            return "/services/" + id;
        });
    }

    @GetMapping("/services/{id}/edit")
    @Needs(Right.KEEP_SERVICES)
    @Transactional(readOnly = true)
    public Screen edit(@PathVariable long id) {
        var standing = standing(id);
        var entered = ServiceForm.filled(standing.service(), standing.version());
        return Screen.of(FORM, new Form(id, entered, Changed.NOTHING, standing.version()));
    }

    @PostMapping("/services/{id}/edit")
    @Needs(Right.KEEP_SERVICES)
    @Transactional
    public Screen change(@PathVariable long id, Entered entered) {
        rows.lock();
        var standing = standing(id);
        var service = ServiceForm.read(entered);
        notThere(entered, service, id);
        if (!entered.isRight()) {
            int version = entered.number("version", 0, Integer.MAX_VALUE).orElse(0);
            return Screen.notRight(FORM, new Form(id, entered, Changed.NOTHING, version));
        }
        if (service.equals(standing.service())) {
            return Screen.goTo("/services/" + id);
        }
        if (!entered.text("version").equals(Integer.toString(standing.version()))) {
            return Screen.changedMeanwhile(FORM, new Form(id, entered, changed(standing, service), standing.version()));
        }
        rows.change(standing, service);
        Notice.say(texts, "services.changed");
        return Screen.goTo("/services/" + id);
    }

    private ServiceRows.Standing standing(long id) {
        return rows.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void notThere(Entered entered, Service service, long self) {
        if (entered.problem("name") != null || entered.problem("code") != null) {
            return;
        }
        rows.like("", service.name())
                .filter(each -> each.id() != self)
                .ifPresent(_ -> entered.wrong("name", "services.name-there"));
        if (!service.code().isEmpty()) {
            rows.like(service.code(), "")
                    .filter(each -> each.id() != self)
                    .ifPresent(each -> entered.wrong(
                            "code", "services.code-there", each.service().name()));
        }
    }

    private static Changed changed(ServiceRows.Standing standing, Service service) {
        var compared = new ArrayList<Changed.Difference>();
        var now = standing.service().fields();
        service.fields()
                .forEach((field, value) ->
                        compared.add(new Changed.Difference(field, now.getOrDefault(field, ""), value)));
        return Changed.by(standing.changedBy().isEmpty() ? "?" : standing.changedBy(), compared);
    }
}
