package nl.ruggensteun.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What the log says, instead of a stack trace, when production lacks settings. */
final class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingSettings missing) {
        return new FailureAnalysis(
                "Ruggensteun does not start in production without: " + String.join(", ", missing.variables()) + ".",
                "Set these environment variables. docs/operations.md says what each of them is.",
                missing);
    }
}
