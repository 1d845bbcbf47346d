package org.plumbline.server.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.evidence.Weighed;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A list to start from: one request for each standard, to be put into the inspection's own words before it is asked. */
@Controller
public class StartingListPage {
    private static final String PAGE = "evidence/starting";

    private final Grounds grounds;
    private final Requests requests;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    StartingListPage(Grounds grounds, Requests requests, OnceOnly onceOnly, Audit audit, Texts texts, Clock clock) {
        this.grounds = grounds;
        this.requests = requests;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the page shows: a field for each standard. */
    public record Start(Ground ground, List<Weighed> standards, Entered entered) {}

    @GetMapping("/inspections/{inspection}/evidence/requests/start")
    @Needs(Right.ASK_FOR_DOCUMENTS)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, HttpServletRequest request) {
        var ground = grounds.of(inspection);
        var language = Language.of(request);
        var fields = new LinkedHashMap<String, String>(Dates.fields("asked", LocalDate.now(clock)));
        for (var each : ground.weighed()) {
            fields.put(
                    "what-" + each.id(),
                    texts.in(language, "evidence.start.what", each.title().in(language)));
        }
        return Screen.of(PAGE, new Start(ground, ground.weighed(), Entered.with(fields)));
    }

    @PostMapping("/inspections/{inspection}/evidence/requests/start")
    @Needs(Right.ASK_FOR_DOCUMENTS)
    @Transactional
    public Screen add(@PathVariable long inspection, Entered entered) {
        return onceOnly.answer(entered, () -> {
            grounds.hold(inspection);
            var ground = grounds.of(inspection);
            var wanted = wanted(ground, entered);
            var common = RequestForm.read(entered.but("what", List.of("-")), ground, false, LocalDate.now(clock));
            var checked = checked(entered, ground);
            if (wanted.isEmpty()) {
                checked.wrong("what", "evidence.problems.nothing-asked");
            }
            if (!checked.isRight()) {
                return Screen.notRight(PAGE, new Start(ground, ground.weighed(), checked));
            }
            wanted.forEach((about, what) -> requests.add(
                    inspection,
                    new Requests.Said(what, common.askedOf(), common.askedOn(), common.dueOn(), about, null, "", ""),
                    null));
            audit.note(Deed.of("documents-asked").on(inspection).with("requests", wanted.size()));
            Notice.say(texts, "evidence.start.added", wanted.size());
            return Screen.goTo(ground.href() + "/requests");
        });
    }

    /** What is asked for, by the standard that it is for. */
    private static Map<String, String> wanted(Ground ground, Entered entered) {
        var wanted = new LinkedHashMap<String, String>();
        for (var each : ground.weighed()) {
            var what = entered.limited("what-" + each.id(), 500);
            if (!what.isEmpty()) {
                wanted.put(each.id().value(), what);
            }
        }
        return wanted;
    }

    /** The form with what is wrong in the fields that all of the requests share. */
    private Entered checked(Entered entered, Ground ground) {
        var read = entered.but("what", List.of("-"));
        RequestForm.read(read, ground, false, LocalDate.now(clock));
        read.problems()
                .forEach(it -> entered.wrong(it.field(), it.key(), it.with().toArray()));
        return entered;
    }
}
