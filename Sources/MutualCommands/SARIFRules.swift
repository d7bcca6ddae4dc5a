import CalendarChecking
import PlanModel
import PlanRendering

/// The rules as SARIF describes them.
enum SARIFRules {
  static var ofPlans: [SARIFRule] {
    Rules.all.map { rule in
      SARIFRule(
        name: rule.name, severity: rule.severity, summary: rule.summary, advice: rule.advice,
        markdown: RuleMarkdown.section(rule))
    }
  }

  static var ofCalendars: [SARIFRule] {
    CalendarRules.all.map { rule in
      SARIFRule(
        name: rule.name, severity: rule.severity, summary: rule.summary, advice: rule.advice,
        markdown: CalendarRuleMarkdown.section(rule))
    }
  }
}
