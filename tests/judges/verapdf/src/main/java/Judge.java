import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Validates every PDF named as an argument against PDF/UA-1 and PDF/A-2a.
 *
 * <p>Standard output, tab-separated: one {@code version} line, one {@code judged} line for each
 * file and profile, and one {@code failed} line for each broken rule (file, profile, clause-test,
 * number of places, message, first place). A file that cannot be read gets a {@code failed} line
 * too. Exit code 1 when anything failed.
 */
public final class Judge {
    private static final List<PDFAFlavour> PROFILES =
            List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    public static void main(String[] files) {
        // The libraries log what they also report as failed rules; a finding is said once.
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        line("version", Foundries.defaultInstance().getDetails().getVersion());
        boolean good = true;
        for (String file : files) {
            for (PDFAFlavour profile : PROFILES) {
                good &= conforms(file, profile);
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean conforms(String file, PDFAFlavour profile) {
        // Each profile gets a parse of its own: veraPDF keeps what it read in static fields.
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), profile);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(profile, 1, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            line("judged", file, profile.getId(), Integer.toString(result.getTotalAssertions()));
            report(file, profile, result);
            return result.isCompliant();
        } catch (Exception | StackOverflowError error) {
            line("failed", file, profile.getId(), "unreadable", "1", String.valueOf(error), "");
            return false;
        }
    }

    private static void report(String file, PDFAFlavour profile, ValidationResult result) {
        List<Map.Entry<RuleId, Integer>> failed = new ArrayList<>(result.getFailedChecks().entrySet());
        failed.sort(
                Comparator.comparing((Map.Entry<RuleId, Integer> entry) -> entry.getKey().getClause())
                        .thenComparing(entry -> entry.getKey().getTestNumber()));
        for (Map.Entry<RuleId, Integer> entry : failed) {
            RuleId rule = entry.getKey();
            TestAssertion first = firstPlace(result, rule);
            line(
                    "failed",
                    file,
                    profile.getId(),
                    rule.getClause() + "-" + rule.getTestNumber(),
                    entry.getValue().toString(),
                    first == null ? "" : first.getErrorMessage() == null ? first.getMessage() : first.getErrorMessage(),
                    first == null ? "" : first.getLocation().getContext());
        }
        if (failed.isEmpty() && !result.isCompliant()) {
            line("failed", file, profile.getId(), "not-compliant", "1", "no rule was named", "");
        }
    }

    private static TestAssertion firstPlace(ValidationResult result, RuleId rule) {
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED && assertion.getRuleId().equals(rule)) {
                return assertion;
            }
        }
        return null;
    }

    private static void line(String... fields) {
        List<String> plain = new ArrayList<>();
        for (String field : fields) {
            plain.add(String.valueOf(field).replaceAll("\\s+", " ").strip());
        }
        System.out.println(String.join("\t", plain));
    }
}
