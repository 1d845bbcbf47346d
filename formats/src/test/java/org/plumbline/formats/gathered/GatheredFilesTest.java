package org.plumbline.formats.gathered;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.formats.Problems;
import org.plumbline.formats.SmallFolder;
import org.plumbline.framework.problem.Loaded;

/** What a folder says was gathered and raised: read, written again the same, every problem with its place. */
class GatheredFilesTest {
    private static final String EVIDENCE = """
            evidence,version,kind,title,day,present,says,ties,file,request,withdrawn,by,at
            E1,1,document,Plan of the shed,,,Tools have places,1.2 for fair|said both weak,evidence/plan.txt,R1,,A1,2030-05-01
            E1,2,document,Plan of the shed,,,Most tools have places,1.2 for weak,evidence/plan.txt,R1,,A1,2030-05-02
            E2,1,observation,A walk,2030-05-02,Head gardener,"Two ""spades"", lost",1.2 against strong,,,It was the other shed,A2,2030-05-02
            """;

    private static final String REQUESTS = """
            request,what,asked_of,asked_on,due_on,about,received_on,file,note,withdrawn
            R1,Plan of the shed,Head gardener,2030-04-01,2030-04-20,1.2,2030-04-18,evidence/plan.txt,,
            R2,List of tools,,2030-04-01,,,,,,
            """;

    private static final String CONCERNS = """
            concern,act,case,kind,words,post,name,when,how,by,at
            C1,raised,G1,child,It is dry,,,,,A1,2030-05-01
            C1,told,G1,,It is dry,Head gardener,,2030-05-01T10:15,by telephone,A1,2030-05-01
            C1,closed,G1,acted,It was watered,,,,,A1,2030-05-01
            """;

    private static final String ENQUIRIES = """
            enquiry,act,cases,about,to,words,evidence,by,at
            Q1,raised,G1|G2,1.2,A2,Who waters at night?,,A1,2030-05-01
            Q1,answered,,,,Nobody,E1|E2,A2,2030-05-02
            """;

    private SmallFolder small;

    @BeforeEach
    void aSmallInspectionWithWhatWasGathered(@TempDir Path root) {
        small = SmallFolder.in(root);
        small.put("evidence.csv", EVIDENCE).put("requests.csv", REQUESTS);
        small.put("concerns.csv", CONCERNS).put("enquiries.csv", ENQUIRIES);
        small.bytes("evidence/plan.txt", "Spades to the left".getBytes(UTF_8));
    }

    private List<String> problems() {
        return small.inspection().problems().stream().map(Object::toString).toList();
    }

    @Test
    void all_of_it_is_read_without_a_problem_and_changes_no_score() {
        assertThat(small.inspection()).isInstanceOf(Loaded.Good.class);
        assertThat(problems()).noneMatch(it -> it.contains("EV0") || it.contains("FI019"));
    }

    @Test
    void what_is_read_is_written_again_byte_for_byte() {
        var problems = new Problems();
        assertThat(EvidenceFile.text(EvidenceFile.read(small.folder(), problems)))
                .isEqualTo(EVIDENCE);
        assertThat(RequestsFile.text(RequestsFile.read(small.folder(), problems)))
                .isEqualTo(REQUESTS);
        assertThat(ConcernsFile.text(ConcernsFile.read(small.folder(), problems)))
                .isEqualTo(CONCERNS);
        assertThat(EnquiriesFile.text(EnquiriesFile.read(small.folder(), problems)))
                .isEqualTo(ENQUIRIES);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void faulty_evidence_is_told_at_its_cell() {
        small.change("evidence.csv", "E2,1,observation", "E2,1,rumour");
        small.change("evidence.csv", "1.2 for weak", "1.1 for weak|1.2 maybe");
        small.change(
                "evidence.csv", "fair|said both weak,evidence/plan.txt,R1", "fair|said both weak,evidence/gone.txt,R9");
        small.change("evidence.csv", "E1,2,", "E1,1,");
        small.change("requests.csv", "R2,", "R1,");
        small.change("requests.csv", "2030-04-20", "soon");
        assertThat(problems())
                .anyMatch(it -> it.startsWith("evidence.csv:4:3: FI004 kind is 'rumour'"))
                .anyMatch(it -> it.startsWith("evidence.csv:3:8: FI003 ties is '1.1 for weak|1.2 maybe'"))
                .anyMatch(it -> it.startsWith("evidence.csv:3:8: EV001 evidence cannot be about '1.1'"))
                .anyMatch(it -> it.startsWith("evidence.csv:2:9: EV006 there is no file 'evidence/gone.txt'"))
                .anyMatch(it -> it.startsWith("evidence.csv:2:10: EV011 there is no request 'R9'"))
                .anyMatch(it -> it.startsWith("evidence.csv:3:1: EV003 version 1 of E1 stands here again"))
                .anyMatch(it -> it.startsWith("requests.csv:3:1: EV003 request R1 stands here again"))
                .anyMatch(it -> it.startsWith("requests.csv:2:5: EV005 'soon' is no day"));
    }

    @Test
    void files_that_nothing_names_and_files_that_lie_are_told() {
        small.bytes("evidence/more.txt", "Another".getBytes(UTF_8));
        small.bytes("evidence/photo.png", "no picture".getBytes(UTF_8));
        assertThat(problems())
                .anyMatch(it -> it.startsWith("evidence/more.txt:") && it.contains("note EV007"))
                .anyMatch(it -> it.startsWith("evidence/photo.png:")
                        && it.contains("EV008 what is in it is not what its name says"));
        small.change("evidence.csv", "evidence/plan.txt,R1,,A1,2030-05-02", "../../secret.txt,R1,,A1,2030-05-02");
        assertThat(problems()).anyMatch(it -> it.contains("EV006 there is no file '../../secret.txt'"));
    }

    @Test
    void faulty_concerns_and_enquiries_are_told_at_their_cells() {
        small.change("concerns.csv", "C1,raised,G1,child", "C1,raised,G7,none");
        small.change("concerns.csv", "C1,told", "C1,shouted");
        small.change("enquiries.csv", "G1|G2,1.2", "G1|G9,1.1");
        small.change("enquiries.csv", "E1|E2,A2", "E7,");
        assertThat(problems())
                .anyMatch(it -> it.startsWith("concerns.csv:2:3: EV009 case 'G7' is not in the caseload"))
                .anyMatch(it -> it.startsWith("concerns.csv:2:4: EV004 'none' is no kind"))
                .anyMatch(it -> it.startsWith("concerns.csv:3:2: FI004 act is 'shouted'"))
                .anyMatch(it -> it.startsWith("enquiries.csv:2:3: EV009 case 'G9'"))
                .anyMatch(it -> it.startsWith("enquiries.csv:2:4: EV001 an enquiry cannot be about '1.1'"))
                .anyMatch(it -> it.startsWith("enquiries.csv:3:7: EV011 there is no evidence 'E7'"))
                .anyMatch(it -> it.startsWith("enquiries.csv:3:8: EV004 nobody is named"));
    }

    @Test
    void acts_out_of_order_are_told() {
        small.change("concerns.csv", "C1,raised,G1,child", "C1,answered,G1,");
        small.change("enquiries.csv", "Q1,raised", "Q1,reopened");
        assertThat(problems())
                .anyMatch(it -> it.startsWith("concerns.csv:2:2: EV010 C1 cannot be answered here"))
                .anyMatch(it -> it.startsWith("enquiries.csv:2:2: EV010 Q1 cannot be reopened here"));
    }
}
