package org.plumbline.server.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.reports.Reported;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Typed;
import org.plumbline.server.trial.Visitor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page with a form is opened and sent things that nobody should send: it says what is wrong, or shows them as words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest {
    private static final int MEGABYTE = 1 << 20;
    /** Forms that stand on a page only after something else was done. */
    private static final int FORMS_ON_NO_PAGE = 50;

    private final TestServer server = TestServer.onNewDatabase(Map.of());
    private final List<Long> inspections = new ArrayList<>();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void whatever_is_sent_to_any_form_nothing_breaks_and_nothing_becomes_markup() {
        var starts = prepared();
        var walk = new FormWalk(this::mayDoAll);
        starts.add(walk.begins());
        walk.opens(starts);
        walk.forges(Filling.EVIL);
        walk.forges("a\0b");
        walk.sendsLong(MEGABYTE);
        walk.sends(Filling.EVIL);
        var without = routes("POST").stream()
                .filter(it -> !reached(it, walk))
                .map(it -> it.replaceAll("\\{[^}]*}", "1"))
                // where the script of a page sends answers or asks how a text reads, which are no forms: SavingTest and
                // WritingTest send them what nobody should
                .filter(it -> !it.endsWith("/answers") && !it.endsWith("/writing/preview"))
                .toList();
        walk.forgesTo(without, Filling.EVIL);
        walk.forgesTo(without, "a\0b");
        walk.opens(starts);
        System.out.printf("Every form: %s; made up for %d more%n", walk, without.size());
        assertThat(walk.wrong()).isEmpty();
        assertThat(without).hasSizeLessThan(FORMS_ON_NO_PAGE);
        assertThat(walk.tables()).hasSizeGreaterThan(2);
        assertThat(server.office().number("select count(*) from person")).isPositive();
    }

    private static boolean reached(String route, FormWalk walk) {
        var path = route.replaceAll("\\{[^}]*}", "[^/]+");
        return walk.actions().stream().anyMatch(it -> it.matches(path));
    }

    /** Somebody new with every role there is, in the office and on the inspection. */
    private Visitor mayDoAll() {
        var someone = server.office().person("Olga Allrights", Role.values());
        for (var inspection : inspections) {
            server.office().puts(someone, Role.LEAD_INSPECTOR, inspection);
        }
        return Visitor.as(server, someone);
    }

    /** An inspection at which something can be done on every page; pages to start from. */
    private List<String> prepared() {
        var sent = new Fieldwork(server, "yos", "2018");
        var upload = sent.sends(sent.leading(), "list.csv", "case,unit,disposal-date,x\nC1,court,31/02/2018,1\n");
        var starts = new ArrayList<>(List.of(upload, sent.path("/caseload"), upload + "/problems"));
        inspections.add(sent.inspection());
        var lead = fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        lead.send(fieldwork.path("/sample/preview?reference=2018-09-03&seed=2018"), fieldwork.path("/sample/draw"));
        fieldwork.joins("Ada Assessor", Role.PRACTICE_ASSESSOR);
        lead.send(fieldwork.path("/allocation/preview?second=10"), fieldwork.path("/allocation"));
        gathered(lead);
        written(lead);
        inspections.add(fieldwork.inspection());
        starts.addAll(0, reported());
        starts.addAll(starts());
        return starts;
    }

    /** A report that can take a step and come out, and one that is put right while another is made. */
    private List<String> reported() {
        var ready = Reported.unpublished(server, "west-london-2016");
        ready.draft("languages", "en", "formats", "html");
        ready.saysAllIsReviewed();
        ready.standsAt("checked");
        var mended = Reported.of(server, Reported.folder("west-london-2016"));
        mended.standsAt("in-correction");
        long run = server.office().number("""
                insert into report_run (inspection, is_final, languages, formats, files_all, state, server, alive_at)
                values (?, false, 'en', 'html', 1, 'working', 'nobody', 'infinity') returning id""", mended.inspection());
        inspections.add(ready.inspection());
        inspections.add(mended.inspection());
        return List.of(
                ready.path(""),
                ready.path("/final"),
                ready.path("/moves/with-service"),
                mended.path("/corrections"),
                mended.path("/runs/" + run));
    }

    /** Something asked for, recorded and raised, so that there is something to change. */
    private void gathered(Visitor lead) {
        var request = fieldwork.path("/evidence/requests/new");
        lead.send(
                request,
                request,
                Typed.all(new String[] {"what", "Plan"}, Typed.day("asked", LocalDate.of(2018, 8, 1))));
        var piece = fieldwork.path("/evidence/new");
        lead.send(piece, piece, "kind", "meeting", "title", "Board", "says", "It met", "tie-1.1", "for fair");
        var concern = fieldwork.path("/concerns/new");
        lead.send(concern, concern, "case", "M001", "kind", "child", "words", "W");
        lead.send(
                fieldwork.path("/concerns/1"),
                fieldwork.path("/concerns/1/told"),
                Typed.all(
                        new String[] {"told-post", "Head", "told-time", "9:30", "how", "By letter", "told-words", "W"},
                        Typed.day("told", LocalDate.of(2018, 9, 3))));
        var enquiry = fieldwork.path("/enquiries/new");
        lead.send(
                enquiry,
                enquiry,
                "words",
                "Who?",
                "cases",
                "M001",
                "to",
                "" + fieldwork.lead().id());
        panel(lead);
    }

    /** A sitting, and something that nothing speaks against, so that a panel can agree it. */
    private void panel(Visitor lead) {
        var sitting = fieldwork.path("/panel/sittings/new");
        lead.send(
                sitting, sitting, Typed.all(Typed.day("day", LocalDate.of(2018, 9, 20)), new String[] {"others", "Chair"
                }));
        var standard = fieldwork.path("/evidence/standards/1.1");
        lead.send(standard, standard, "rating", "Good", "reasons", "R");
        lead.send(fieldwork.path("/feedback"), fieldwork.path("/feedback"));
    }

    /** A finding and a recommendation, and a text with its translation, so that each can be changed and looked back at. */
    private void written(Visitor lead) {
        for (var words : List.of("One.", "Two.")) {
            var finding = fieldwork.path("/writing/findings/new");
            lead.send(finding, finding, "kind", "strength", "about", "2.1", "text-en", words);
            var foreword = fieldwork.path("/writing/texts/foreword");
            lead.send(foreword, foreword, "text-en", words, "text-cy", words);
        }
        var asked = fieldwork.path("/writing/recommendations/new");
        lead.send(asked, asked, "owner", "yos", "text-en", "do better");
    }

    /** The routes of pages; what programs ask for has tests of its own. */
    private List<String> routes(String method) {
        var routes = new ArrayList<String>();
        server.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> {
                    if (!handler.hasMethodAnnotation(Scoped.class)
                            && info.getMethodsCondition().getMethods().stream()
                                    .anyMatch(it -> it.name().equals(method))) {
                        routes.addAll(Objects.requireNonNull(info.getPathPatternsCondition())
                                .getPatternValues());
                    }
                });
        return routes;
    }

    /** Every page whose address has nothing to fill in, and the inspection's. */
    private List<String> starts() {
        var starts = new ArrayList<>(List.of("/", fieldwork.path(""), fieldwork.path("/panel/ratings/2.1")));
        for (var route : routes("GET")) {
            var path = route.replace("{inspection}", "" + fieldwork.inspection());
            if (!path.contains("{") && !path.contains("*")) {
                starts.add(path);
            }
        }
        return starts;
    }
}
