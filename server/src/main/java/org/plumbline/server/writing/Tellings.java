package org.plumbline.server.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.server.judging.WorthTelling;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.writing.kept.TextKind;
import org.springframework.stereotype.Component;

/** What a finding, example or recommendation that is not there yet begins with. */
@Component
class Tellings {
    private final WorthTelling worthTelling;

    Tellings(WorthTelling worthTelling) {
        this.worthTelling = worthTelling;
    }

    /** What assessors thought worth telling, as far as the person who acts may see it. */
    List<WorthTelling.Told> of(long inspection) {
        return worthTelling.of(inspection);
    }

    /** The fields of its form: what the address says it is about, or what was worth telling, taken over. */
    Entered begun(long inspection, Desk desk, TextKind kind, Entered asked) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("kind", List.of(asked.text("kind").equals("area") ? "area" : "strength"));
        fields.put("about", known(asked.all("about"), EditForm.aspects(desk.edition())));
        fields.put("rests-on", known(asked.all("rests-on"), EditForm.scored(desk.edition())));
        if (kind == TextKind.EXAMPLE) {
            of(inspection).stream()
                    .filter(each -> asked.text("from").equals(Long.toString(each.id())))
                    .findFirst()
                    .ifPresent(each -> {
                        fields.put("about", known(List.of(each.standard()), EditForm.aspects(desk.edition())));
                        fields.put(EditForm.field(desk.first()), List.of(text(each)));
                    });
        }
        return new Entered(fields);
    }

    private static List<String> known(List<String> asked, List<String> all) {
        return asked.stream().filter(all::contains).limit(20).toList();
    }

    /** An example as paragraphs, a quotation as one. */
    private static String text(WorthTelling.Told each) {
        if (each.kind().equals("quotation")) {
            var quoted = each.words().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
            return each.speaker().isEmpty() ? quoted : quoted + "\n> — " + each.speaker();
        }
        return each.title().isEmpty() ? each.words() : "**%s**\n\n%s".formatted(each.title(), each.words());
    }
}
