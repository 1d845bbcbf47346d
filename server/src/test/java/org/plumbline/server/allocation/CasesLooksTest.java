package org.plumbline.server.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Looks;
import org.plumbline.server.trial.Office.Someone;

/** From the list to "my cases" in Chromium, without scripting; every page looked at, wide and narrow, in both languages. */
class CasesLooksTest {
    private final TestServer server = TestServer.shared();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");
    private final List<String> wrong = new ArrayList<>();
    private final Map<Page, Page> lookers = new HashMap<>();
    private Someone who = fieldwork.lead();

    private static void presses(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void follows(Page page, String begins) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + begins)))
                .first()
                .click();
    }

    private static void sends(Page page, String list) {
        page.getByLabel("The list", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("System it comes from").fill("Harbour");
        presses(page, "Send");
    }

    /** The checker needs scripting, so it looks in a browser beside the one that does the work. */
    private void looks(Looks looks, Page page, String name) {
        wrong.addAll(looks.at(
                lookers.computeIfAbsent(
                        page, _ -> looks.signedIn(server, who, true).newPage()),
                page.url().replace(server.url(), "").replaceAll("[?&]lang=..", ""),
                "cases-" + name));
    }

    @Test
    void a_lead_goes_from_a_faulty_list_to_cases_given_out_without_scripting() {
        var ava = fieldwork.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
        var list = Fieldwork.golden("yos", "caseload.csv");
        try (var looks = new Looks()) {
            var page = looks.signedIn(server, fieldwork.lead(), false).newPage();
            page.navigate(server.url() + fieldwork.path("/caseload"));
            looks(looks, page, "start");
            sends(page, list.replace("2018-01-26,female", "31/02/2018,F").replace("M003,", "M002,"));
            looks(looks, page, "faulty");
            follows(page, "Read what is wrong");
            looks(looks, page, "problems");
            page.navigate(server.url() + fieldwork.path("/caseload"));
            sends(page, list);
            looks(looks, page, "good");
            presses(page, "Take these cases");
            looks(looks, page, "taken");
            follows(page, "Cases in the list");
            looks(looks, page, "list");
            follows(page, "M001");
            looks(looks, page, "case");
            page.navigate(server.url() + fieldwork.path("/caseload/profile"));
            looks(looks, page, "profile");
            page.navigate(server.url() + fieldwork.path("/sample"));
            looks(looks, page, "sample-ask");
            page.getByLabel("Random seed").fill("2018");
            presses(page, "Look at what would be drawn");
            looks(looks, page, "sample-preview");
            presses(page, "Draw the sample");
            looks(looks, page, "sample");
            follows(page, "Cases in the sample and reserves");
            looks(looks, page, "sample-cases");
            follows(page, "Replace");
            looks(looks, page, "sample-replace");
            page.navigate(server.url() + fieldwork.path("/sample/balance"));
            looks(looks, page, "balance");
            page.navigate(server.url() + fieldwork.path("/allocation"));
            looks(looks, page, "allocation-ask");
            presses(page, "Look at who would get what");
            looks(looks, page, "allocation-preview");
            presses(page, "Give the cases out so");
            looks(looks, page, "allocation");
            follows(page, "Cases and who judges them");
            looks(looks, page, "allocation-cases");
            follows(page, "Give to somebody else");
            looks(looks, page, "allocation-move");
            var own = looks.signedIn(server, ava, false).newPage();
            who = ava;
            own.navigate(server.url() + fieldwork.path("/mine"));
            looks(looks, own, "mine");
        }
        assertThat(wrong).isEmpty();
    }
}
