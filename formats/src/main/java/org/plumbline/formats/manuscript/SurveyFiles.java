package org.plumbline.formats.manuscript;

import static org.plumbline.survey.SurveyProblem.SV004;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Questionnaire;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.words.Id;
import org.plumbline.survey.Survey;
import org.plumbline.survey.SurveyCheck;

/** Reads {@code surveys/ID.csv}: one row a respondent, a column a question. */
final class SurveyFiles {
    private SurveyFiles() {}

    static List<Survey> read(Path folder, Edition edition, Problems problems) {
        var surveys = new ArrayList<Survey>();
        if (!Files.isDirectory(folder)) {
            return surveys;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                read(file, edition, problems, surveys);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + folder, failed);
        }
        return surveys;
    }

    private static void read(Path file, Edition edition, Problems problems, List<Survey> surveys) {
        var name = "surveys/" + file.getFileName();
        var questionnaires = edition.surroundings().questionnaires();
        var asked = questionnaires.stream()
                .filter(each -> name.equals("surveys/%s.csv".formatted(each.id())))
                .findFirst();
        if (asked.isEmpty()) {
            var known = questionnaires.stream().map(each -> each.id() + ".csv").collect(Collectors.joining(", "));
            problems.add(
                    SV004,
                    new Place(name, 0, 0),
                    "no questionnaire of the edition has this name",
                    known.isEmpty() ? "The edition has no questionnaire" : "Use one of " + known);
            return;
        }
        var items =
                asked.get().questions().stream().map(item -> item.id().value()).toList();
        var table = TableFile.read(file, name, List.of("respondent"), items, problems);
        if (table != null) {
            var path = "survey" + asked.get().id().value().replaceAll("[^a-z]", "");
            problems.stands(path, table);
            var survey = survey(asked.get(), table);
            problems.addAll(SurveyCheck.problems(asked.get(), survey, path));
            surveys.add(survey);
        }
    }

    private static Survey survey(Questionnaire questionnaire, Table table) {
        var respondents = new ArrayList<Survey.Respondent>();
        for (var row : table.rows()) {
            var answers = new HashMap<Id, List<String>>();
            for (var item : questionnaire.questions()) {
                var cell = table.cell(row, item.id().value());
                if (!cell.isEmpty()) {
                    answers.put(item.id(), List.of(cell.split("\\|", -1)));
                }
            }
            respondents.add(new Survey.Respondent(table.cell(row, "respondent"), answers));
        }
        return new Survey(questionnaire.id(), respondents);
    }
}
