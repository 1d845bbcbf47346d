package org.plumbline.server.demo.made;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.allocation.Allocation;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.assessment.allocation.Assessor;
import org.plumbline.assessment.allocation.Portion;
import org.plumbline.assessment.allocation.SecondMarking;
import org.plumbline.assessment.allocation.Work;
import org.plumbline.caseload.Case;
import org.plumbline.formats.folder.AllocationFile;
import org.plumbline.formats.folder.AnswersText;
import org.plumbline.formats.folder.CaseloadText;
import org.plumbline.formats.folder.SampleFile;
import org.plumbline.formats.folder.SampleRecordFile;
import org.plumbline.formats.folder.SampleRecordText;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.team.Role;
import org.plumbline.sample.change.Chosen;
import org.plumbline.sample.change.SampleRecord;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Drawing;

/** Puts the folder of a plot together, and says where each of its markings is to stand. */
public final class MadeFolder {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(day|case) (-?\\d+)}}");
    private static final int BEGUN_TO = 55;

    private final Plot plot;
    private final Edition edition;
    private final LocalDate today;
    private final Random random;

    private MadeFolder(Plot plot, Edition edition, LocalDate today) {
        this.plot = plot;
        this.edition = edition;
        this.today = today;
        random = new Random(plot.seed().hashCode());
    }

    /**
     * What was made up.
     *
     * @param markings where each stands, in the order in which they were judged
     */
    public record Made(SortedMap<String, byte[]> files, List<Marked> markings) {
        public Made {
            markings = List.copyOf(markings);
        }
    }

    /** A marking that somebody began, by the person's reference. */
    public record Marked(Allotment allotment, Plot.Stand stand, List<AnswerEvent> answers) {
        public Marked {
            answers = List.copyOf(answers);
        }
    }

    /** The same folder every time, but for its days. */
    public static Made of(Plot plot, Edition edition, LocalDate today) {
        return new MadeFolder(plot, edition, today).made();
    }

    private Made made() {
        var caseload = new MadeCaseload(plot, edition, plot.from(today), random).cases();
        var chosen = draws(caseload).stream().map(Chosen::of).toList();
        var sample = chosen.stream().flatMap(each -> each.sample().stream()).toList();
        var allotted = allotted(sample);
        var markings = markings(sample, allotted);
        var files = new TreeMap<String, byte[]>();
        put(files, "inspection.yaml", visit());
        put(files, "caseload.csv", CaseloadText.of(edition, caseload));
        put(
                files,
                SampleFile.NAME,
                SampleFile.write(
                        chosen.stream().flatMap(each -> each.cases().stream()).toList()));
        put(
                files,
                SampleRecordFile.NAME,
                SampleRecordText.of(chosen.stream()
                        .map(each -> SampleRecord.of(each, List.of()))
                        .toList()));
        put(files, "allocation.csv", AllocationFile.text(allotted));
        put(files, "answers.csv", AnswersText.of(answers(sample, markings)));
        Plots.files(plot).forEach((path, text) -> put(files, path, placed(text, sample)));
        return new Made(files, markings);
    }

    private List<Draw> draws(List<Case> caseload) {
        var draws = new ArrayList<Draw>();
        for (var plan : edition.surroundings().samples()) {
            switch (Drawing.draw(edition, plan, caseload, plot.seed(), plot.from(today))) {
                case Loaded.Good<Draw>(var draw, var _) -> draws.add(draw);
                case Loaded.Bad<Draw>(var problems) ->
                    throw new IllegalStateException("%s cannot be drawn: %s".formatted(plot.name(), problems));
            }
        }
        return draws;
    }

    private List<Allotment> allotted(List<Case> sample) {
        var works = sample.stream().map(Work::of).toList();
        var people = plot.team().entrySet().stream()
                .filter(each ->
                        Role.called(each.getValue()).filter(MadeFolder::marks).isPresent())
                .map(each -> Assessor.of(each.getKey()))
                .toList();
        var first = Allocation.of(works, people, List.of(), plot.seed());
        var second = SecondMarking.of(
                first.allotments(), works, people, new Portion(plot.second(), 0), List.of(), plot.seed());
        var all = new ArrayList<>(first.allotments());
        all.addAll(second.allotments());
        return all;
    }

    /** Those who lead or look again leave the cases to the others here. */
    private static boolean marks(Role role) {
        return role.judgesCases() && !role.leads() && role != Role.QUALITY_LEAD;
    }

    private List<Marked> markings(List<Case> sample, List<Allotment> allotted) {
        var answers = new MadeAnswers(plot, edition, random);
        var stands = stands();
        var markings = new ArrayList<Marked>();
        int begun = Math.min(sample.size(), stands.size());
        for (int at = 0; at < begun; at++) {
            var one = sample.get(at);
            var stand = stands.get(at);
            var first = allotted(allotted, one, Marking.FIRST).getFirst();
            int share = stand == Plot.Stand.BEGUN ? BEGUN_TO : 100;
            var given = answers.of(one, first.assessor(), Marking.FIRST, day(at, begun), share, List.of());
            markings.add(new Marked(first, stand, given));
            if (stand == Plot.Stand.BEGUN || stand == Plot.Stand.SENT_BACK) {
                continue;
            }
            for (var second : allotted(allotted, one, Marking.SECOND)) {
                var again = answers.of(one, second.assessor(), Marking.SECOND, day(at, begun), 100, given);
                markings.add(new Marked(second, stand, again));
                if (plot.settled()) {
                    var both = answers.agreed(one, given, again, plot.lead(), plot.lastDay(today));
                    markings.add(new Marked(
                            new Allotment(one.reference(), Marking.AGREED, plot.lead(), ""), Plot.Stand.BEGUN, both));
                }
            }
        }
        return markings;
    }

    private static List<Allotment> allotted(List<Allotment> all, Case one, Marking marking) {
        return all.stream()
                .filter(each -> each.reference().equals(one.reference()) && each.marking() == marking)
                .toList();
    }

    private List<Plot.Stand> stands() {
        var stands = new ArrayList<Plot.Stand>();
        for (var stand : Plot.Stand.values()) {
            int many = plot.stand().getOrDefault(stand, 0);
            for (int count = 0; count < many; count++) {
                stands.add(stand);
            }
        }
        return stands;
    }

    private LocalDate day(int at, int of) {
        var from = plot.from(today);
        long days = from.until(plot.lastDay(today), ChronoUnit.DAYS) + 1;
        return from.plusDays(at * days / Math.max(1, of));
    }

    private static List<AnswerEvent> answers(List<Case> sample, List<Marked> markings) {
        var byCase = new HashMap<String, List<AnswerEvent>>();
        markings.forEach(each -> byCase.computeIfAbsent(each.allotment().reference(), _ -> new ArrayList<>())
                .addAll(each.answers()));
        return sample.stream()
                .flatMap(one -> byCase.getOrDefault(one.reference(), List.of()).stream())
                .toList();
    }

    private String visit() {
        var lines = new StringBuilder();
        lines.append("folder: 1\nservice: ").append(quoted(plot.service()));
        lines.append("framework: {id: %s, edition: \"%s\"}\n".formatted(plot.framework(), plot.edition()));
        lines.append("nation: ").append(quoted(plot.nation()));
        if (!plot.areas().isEmpty()) {
            lines.append("areas:\n");
            plot.areas().forEach(area -> lines.append("  - ").append(quoted(area)));
        }
        lines.append("fieldwork: {from: %s, to: %s}\n".formatted(plot.from(today), plot.until(today)));
        lines.append("team:\n");
        plot.team().forEach((who, role) -> lines.append("  - {id: %s, role: %s}\n".formatted(who, role)));
        lines.append("random-seed: ").append(quoted(plot.seed()));
        lines.append("about: ").append(quoted(plot.about()));
        return lines + Plots.visitMore(plot);
    }

    private static String quoted(String text) {
        return "\"%s\"\n".formatted(text.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    /** The text with days of this fieldwork and cases of this sample where it has a place for them. */
    private String placed(String text, List<Case> sample) {
        return PLACE.matcher(text).replaceAll(found -> {
            int number = Integer.parseInt(found.group(2));
            return found.group(1).equals("day")
                    ? plot.from(today).plusDays(number).toString()
                    : sample.get(number - 1).reference();
        });
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
