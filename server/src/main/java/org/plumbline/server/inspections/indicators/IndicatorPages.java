package org.plumbline.server.inspections.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Indicator;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
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

/** The published statistics about the service: listed, typed, changed, taken out. */
@Controller
public class IndicatorPages {
    private static final String FORM = "inspections/indicators/form";
    private static final List<String> FIELDS = List.of(
            "title_en",
            "title_cy",
            "value",
            "unit",
            "period",
            "source",
            "comparator",
            "comparator_en",
            "comparator_cy",
            "better",
            "area",
            "indicator");

    private final Inspections inspections;
    private final Indicators indicators;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    IndicatorPages(
            Inspections inspections,
            Indicators indicators,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.inspections = inspections;
        this.indicators = indicators;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** The list. */
    public record Shown(Head head, List<Indicators.Listed> indicators, boolean mayKeep) {}

    /**
     * One of them.
     *
     * @param id null for a new one
     */
    public record Form(Head head, @Nullable Long id, int version, Entered entered, Changed changed, List<String> areas)
            implements Again {
        public String href() {
            return head.href() + "/indicators/" + (id == null ? "new" : id);
        }

        public List<String> units() {
            return Stream.of(Indicator.Unit.values()).map(Indicators::word).toList();
        }

        public List<String> ways() {
            return Stream.of(Indicator.Better.values()).map(Indicators::word).toList();
        }
    }

    @GetMapping("/inspections/{inspection}/indicators")
    @Needs(Right.SEE_INSPECTION)
    @Transactional(readOnly = true)
    public Screen list(@PathVariable long inspection) {
        return Screen.of(
                "inspections/indicators/list",
                new Shown(
                        inspections.head(inspection),
                        indicators.of(inspection),
                        standing.has(Right.KEEP_INDICATORS, inspection)));
    }

    @GetMapping("/inspections/{inspection}/indicators/new")
    @Needs(Right.KEEP_INDICATORS)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection) {
        var start = Entered.with(Map.of("unit", "percent", "better", "neither"));
        return Screen.of(FORM, form(inspections.head(inspection), Optional.empty(), start, Changed.NOTHING));
    }

    @GetMapping("/inspections/{inspection}/indicators/{indicator}")
    @Needs(Right.KEEP_INDICATORS)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, @PathVariable long indicator) {
        var head = inspections.head(inspection);
        var there = indicators.find(inspection, indicator);
        return there.isEmpty()
                ? Screen.goTo(head.href() + "/indicators")
                : Screen.of(FORM, form(head, there, Entered.with(there.get().fields()), Changed.NOTHING));
    }

    @PostMapping("/inspections/{inspection}/indicators/new")
    @Needs(Right.KEEP_INDICATORS)
    @Transactional
    public Screen add(@PathVariable long inspection, Entered entered, HttpServletRequest request) {
        return onceOnly.answer(
                entered, () -> saved(inspections.head(inspection), Optional.empty(), entered, Language.of(request)));
    }

    @PostMapping("/inspections/{inspection}/indicators/{indicator}")
    @Needs(Right.KEEP_INDICATORS)
    @Transactional
    public Screen change(
            @PathVariable long inspection, @PathVariable long indicator, Entered entered, HttpServletRequest request) {
        return onceOnly.answer(entered, () -> {
            var head = inspections.head(inspection);
            var there = indicators.find(inspection, indicator);
            return there.isEmpty()
                    ? Screen.goTo(head.href() + "/indicators")
                    : saved(head, there, entered, Language.of(request));
        });
    }

    private Screen saved(Head head, Optional<Indicators.Listed> there, Entered entered, String language) {
        boolean remove = there.isPresent() && entered.text("do").equals("remove");
        var fields = remove ? Map.<String, String>of() : read(head, there.map(Indicators.Listed::id), entered);
        if (!entered.isRight()) {
            return Screen.notRight(FORM, form(head, there, entered, Changed.NOTHING));
        }
        if (there.isPresent()
                && !entered.text("version").equals(Integer.toString(there.get().version()))) {
            return Screen.changedMeanwhile(FORM, form(head, there, entered, changes(there.get(), entered, language)));
        }
        var word = remove ? "removed" : there.isPresent() ? "changed" : "added";
        if (remove) {
            indicators.remove(head.id(), there.get().id());
        } else {
            indicators.save(head.id(), there.map(Indicators.Listed::id).orElse(null), fields);
        }
        var deed = Deed.of("indicator-" + word)
                .on(head.id())
                .to(there.map(Indicators.Listed::name).orElse(entered.text("title_en")));
        for (var field : fields.entrySet()) {
            var before = there.map(it -> it.fields().getOrDefault(field.getKey(), ""))
                    .orElse("");
            if (!before.equals(field.getValue())) {
                deed = deed.with(field.getKey(), before + " → " + field.getValue());
            }
        }
        audit.note(deed);
        Notice.say(texts, "indicators." + word);
        return Screen.goTo(head.href() + "/indicators");
    }

    private Map<String, String> read(Head head, Optional<Long> id, Entered entered) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title_en", entered.required("title_en", 300));
        fields.put("title_cy", entered.limited("title_cy", 300));
        fields.put("value", number(entered, "value", true));
        fields.put(
                "unit",
                oneOf(
                        entered,
                        "unit",
                        Stream.of(Indicator.Unit.values()).map(Indicators::word).toList()));
        fields.put("period", entered.limited("period", 200));
        fields.put("source", entered.required("source", 500));
        fields.put("comparator", number(entered, "comparator", false));
        fields.put("comparator_en", entered.limited("comparator_en", 300));
        fields.put("comparator_cy", entered.limited("comparator_cy", 300));
        fields.put(
                "better",
                oneOf(
                        entered,
                        "better",
                        Stream.of(Indicator.Better.values())
                                .map(Indicators::word)
                                .toList()));
        var area = entered.text("area");
        if (!area.isEmpty() && !inspections.areas(head.id()).contains(area)) {
            entered.wrong("area", "indicators.problems.no-area");
        }
        fields.put("area", area);
        var indicator = entered.required("indicator", 80);
        if (!indicator.isEmpty() && !Id.of(indicator).isLawful()) {
            entered.wrong("indicator", "indicators.problems.id-form");
        }
        indicators
                .find(head.id(), indicator, area)
                .filter(it -> id.isEmpty() || it.id() != id.get())
                .ifPresent(_ -> entered.wrong("indicator", "indicators.problems.twice"));
        fields.put("indicator", indicator);
        return fields;
    }

    private static String number(Entered entered, String field, boolean needed) {
        var text = needed ? entered.required(field, 100) : entered.limited(field, 100);
        if (!text.isEmpty() && !AttributeType.isNumber(text)) {
            entered.wrong(field, "indicators.problems.no-number");
        }
        return text;
    }

    private static String oneOf(Entered entered, String field, List<String> words) {
        var text = entered.text(field);
        if (!words.contains(text)) {
            entered.wrong(field, "indicators.problems.choose");
        }
        return text;
    }

    private Changed changes(Indicators.Listed there, Entered entered, String language) {
        var now = there.fields();
        var compared = new ArrayList<Changed.Difference>();
        for (var field : FIELDS) {
            compared.add(new Changed.Difference(
                    texts.in(language, "indicators.fields." + field.replace('_', '-')),
                    now.getOrDefault(field, ""),
                    entered.text(field)));
        }
        return Changed.by(there.changedBy(), compared);
    }

    private Form form(Head head, Optional<Indicators.Listed> there, Entered entered, Changed changed) {
        return new Form(
                head,
                there.map(Indicators.Listed::id).orElse(null),
                there.map(Indicators.Listed::version).orElse(0),
                entered,
                changed,
                inspections.areas(head.id()));
    }
}
