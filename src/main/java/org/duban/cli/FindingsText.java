package org.duban.cli;

import java.util.List;
import org.duban.domain.draft.Finding;

/** Prints findings, those that ask for a decision first. */
final class FindingsText {

    private final Console console;

    FindingsText(Console console) {
        this.console = console;
    }

    void print(List<Finding> findings) {
        print("cli.findings.decide", of(Finding.Weight.DECIDE, findings));
        print("cli.findings.check", of(Finding.Weight.CHECK, findings));
    }

    private void print(String headline, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        console.say(headline, findings.size());
        findings.forEach(finding -> console.out().println("  " + console.messages().sentence(finding)));
    }

    private static List<Finding> of(Finding.Weight weight, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.kind().weight() == weight).toList();
    }
}
