package org.plumbline.server.copies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.JteScreens;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A copy of what is held on a child, by the reference of their case: with a reason, and noted as a reading of the case. */
@Controller
public class CaseCopyPage {
    private static final int LONGEST = 1000;
    private static final int LONGEST_REFERENCE = 100;

    private final CaseCopies copies;
    private final CopyFile file;
    private final Audit audit;
    private final JteScreens screens;

    CaseCopyPage(CaseCopies copies, CopyFile file, Audit audit, JteScreens screens) {
        this.copies = copies;
        this.file = file;
        this.audit = audit;
        this.screens = screens;
    }

    /**
     * What the page shows.
     *
     * @param found how much is held of each kind; empty before a reference is given, or when nothing is
     * @param searched whether a reference was given
     */
    public record Ask(long inspection, String service, Entered entered, Map<String, Integer> found, boolean searched) {
        public String action() {
            return "/inspections/%d/copy".formatted(inspection);
        }
    }

    @GetMapping("/inspections/{inspection}/copy")
    @Needs(Right.GIVE_COPY)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, Entered entered, HttpServletRequest request) {
        return Screen.of("copies/case", asked(inspection, entered, Language.of(request)));
    }

    @PostMapping("/inspections/{inspection}/copy/file")
    @Needs(Right.GIVE_COPY)
    @Transactional
    public void send(
            @PathVariable long inspection, Entered entered, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = Language.of(request);
        var reference = entered.required("case", LONGEST_REFERENCE);
        var why = entered.required("why", LONGEST);
        var copy = entered.isRight() ? copies.of(inspection, reference, language) : java.util.Optional.<Copy>empty();
        if (copy.isEmpty()) {
            screens.write(Screen.notRight("copies/case", asked(inspection, entered, language)), request, response);
            return;
        }
        audit.note(Deed.of("case-copied").on(inspection).about(reference).with("reason", why));
        file.send(copy.get(), language, "copy-case", response);
    }

    private Ask asked(long inspection, Entered entered, String language) {
        var reference = entered.text("case");
        var plain = reference.length() <= LONGEST_REFERENCE && reference.indexOf('\0') < 0;
        var found = reference.isEmpty() || !plain
                ? Map.<String, Integer>of()
                : copies.of(inspection, reference, language).map(Copy::counts).orElse(Map.of());
        return new Ask(inspection, copies.service(inspection), entered, found, !reference.isEmpty());
    }
}
