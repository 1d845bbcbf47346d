package org.plumbline.server.inspections.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The days of an inspection, why it is held, what it follows, and its areas while it has no cases. */
@Controller
public class DetailsPage {
    private final Inspections inspections;
    private final JdbcClient database;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    DetailsPage(Inspections inspections, JdbcClient database, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.inspections = inspections;
        this.database = database;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * What the page shows.
     *
     * @param areas of the service, to choose from; empty once there are cases
     */
    public record Form(Head head, Entered entered, Changed changed, List<Choice> earlier, List<Choice> areas)
            implements Again {}

    @GetMapping("/inspections/{inspection}/details")
    @Needs(Right.SET_UP)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection) {
        var head = inspections.head(inspection);
        return Screen.of("inspections/tasks/details", form(head, now(head), Changed.NOTHING));
    }

    @PostMapping("/inspections/{inspection}/details")
    @Needs(Right.SET_UP)
    @Transactional
    public Screen change(@PathVariable long inspection, Entered entered, HttpServletRequest request) {
        return onceOnly.answer(entered, () -> changed(inspection, entered, Language.of(request)));
    }

    private Screen changed(long inspection, Entered entered, String language) {
        var head = inspections.head(inspection);
        var dates = Dates.of(entered);
        var sent = entered.day("sent").orElse(null);
        var why = entered.limited("why", 2000);
        var follows = entered.text("follows");
        if (!follows.isEmpty()
                && earlier(head).stream().noneMatch(it -> it.value().equals(follows))) {
            entered.wrong("follows", "inspection.problems.no-earlier");
        }
        if (!entered.isRight()) {
            return Screen.notRight("inspections/tasks/details", form(head, entered, Changed.NOTHING));
        }
        if (!entered.text("version").equals(Integer.toString(head.version()))) {
            return Screen.changedMeanwhile(
                    "inspections/tasks/details", form(head, entered, changes(head, dates, sent, why, language)));
        }
        save(head, dates, sent, follows.isEmpty() ? null : Long.valueOf(follows), why);
        var areas = areas(head);
        if (!areas.isEmpty()) {
            save(
                    head,
                    areas.stream()
                            .filter(it -> entered.has("areas", it.value()))
                            .map(Choice::label)
                            .toList());
        }
        note(head, inspections.head(inspection), inspections.areas(inspection));
        Notice.say(texts, "inspection.saved");
        return Screen.goTo(head.href());
    }

    private void save(Head head, Dates dates, @Nullable LocalDate sent, @Nullable Long follows, String why) {
        database.sql("""
                        update inspection set fieldwork_from = ?, fieldwork_until = ?, notice_on = ?, notice_sent_on = ?,
                               publication_on = ?, follows = ?, why = ?, changed_by = me(), version = version + 1
                         where id = ?""")
                .param(dates.from())
                .param(dates.until())
                .param(dates.notice())
                .param(sent)
                .param(dates.publication())
                .param(follows)
                .param(why)
                .param(head.id())
                .update();
    }

    private void save(Head head, List<String> areas) {
        if (areas.equals(inspections.areas(head.id()))) {
            return;
        }
        database.sql("delete from inspection_area where inspection = ?")
                .param(head.id())
                .update();
        for (int at = 0; at < areas.size(); at++) {
            database.sql("insert into inspection_area (inspection, name, position) values (?, ?, ?)")
                    .param(head.id())
                    .param(areas.get(at))
                    .param(at)
                    .update();
        }
    }

    private void note(Head before, Head after, List<String> areas) {
        var deed = Deed.of("inspection-changed")
                .on(before.id())
                .to(before.serviceName())
                .with("areas", String.join(", ", areas));
        for (var each : Stream.of(
                        pair("from", before.fieldworkFrom(), after.fieldworkFrom()),
                        pair("until", before.fieldworkUntil(), after.fieldworkUntil()),
                        pair("notice", before.noticeOn(), after.noticeOn()),
                        pair("notice sent", before.noticeSentOn(), after.noticeSentOn()),
                        pair("publication", before.publicationOn(), after.publicationOn()),
                        pair("follows", before.follows(), after.follows()),
                        pair("why", before.why(), after.why()))
                .filter(it -> !it.now().equals(it.entered()))
                .toList()) {
            deed = deed.with(each.label(), each.now() + " → " + each.entered());
        }
        audit.note(deed);
    }

    private static Changed.Difference pair(String name, @Nullable Object before, @Nullable Object after) {
        return new Changed.Difference(name, Objects.toString(before, ""), Objects.toString(after, ""));
    }

    private Changed changes(Head head, Dates dates, @Nullable LocalDate sent, String why, String language) {
        var compared = new ArrayList<Changed.Difference>();
        compared.add(pair(texts.in(language, "dates.from"), head.fieldworkFrom(), dates.from()));
        compared.add(pair(texts.in(language, "dates.until"), head.fieldworkUntil(), dates.until()));
        compared.add(pair(texts.in(language, "dates.notice"), head.noticeOn(), dates.notice()));
        compared.add(pair(texts.in(language, "dates.notice-sent"), head.noticeSentOn(), sent));
        compared.add(pair(texts.in(language, "dates.publication"), head.publicationOn(), dates.publication()));
        compared.add(pair(texts.in(language, "dates.why"), head.why(), why));
        return Changed.by(head.changedBy(), compared);
    }

    private Form form(Head head, Entered entered, Changed changed) {
        return new Form(head, entered, changed, earlier(head), areas(head));
    }

    private List<Choice> earlier(Head head) {
        return database.sql("""
                        select i.id, e.title_en || ' ' || e.edition || coalesce(', ' || to_char(i.fieldwork_from, 'YYYY-MM-DD'), '') as name
                          from inspection i join edition e on e.id = i.edition
                         where i.service = ? and i.id <> ? and i.follows is distinct from ?
                         order by i.fieldwork_from desc nulls last, i.id desc limit 20""")
                .param(head.service())
                .param(head.id())
                .param(head.id())
                .query((row, _) -> new Choice(Long.toString(row.getLong("id")), row.getString("name")))
                .list();
    }

    /** The areas to choose from; none once cases are there, which name areas themselves. */
    private List<Choice> areas(Head head) {
        return database.sql("""
                        select id, name from area where service = ? and not has_cases(?)
                         order by position, name""")
                .param(head.service())
                .param(head.id())
                .query((row, _) -> new Choice(Long.toString(row.getLong("id")), row.getString("name")))
                .list();
    }

    private Entered now(Head head) {
        var fields = new LinkedHashMap<String, List<String>>();
        var held = inspections.areas(head.id());
        fields.put(
                "areas",
                areas(head).stream()
                        .filter(it -> held.contains(it.label()))
                        .map(Choice::value)
                        .toList());
        fields.put("why", List.of(head.why()));
        fields.put(
                "follows",
                head.follows() == null ? List.of() : List.of(head.follows().toString()));
        day(fields, "from", head.fieldworkFrom());
        day(fields, "until", head.fieldworkUntil());
        day(fields, "notice", head.noticeOn());
        day(fields, "sent", head.noticeSentOn());
        day(fields, "publication", head.publicationOn());
        return new Entered(fields);
    }

    private static void day(Map<String, List<String>> fields, String field, @Nullable LocalDate day) {
        Dates.fields(field, day).forEach((name, value) -> fields.put(name, List.of(value)));
    }
}
