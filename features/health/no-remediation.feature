@shv-point
Feature: Who is told nothing

  @REM-0-01
  Rule: Nothing is told where compliance is not enforced, nor to a compliant client

    Scenario Outline: Compliance is not enforced, and the statement of health <defect>
      Given the network policy server does not enforce compliance
      And a statement of health that passes every check, but <defect>
      When the System Health Validator point validates it
      Then the outcome is non-compliant
      And the client is told nothing

      Examples:
        | defect                                                                       |
        | was created 25 hours ago                                                     |
        | was made with policies that are 1 hour older than the health state reference |
        | carries a non-compliant status                                               |

    Scenario: The client is compliant
      Given the network policy server enforces compliance and remediates
      And a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

    Scenario: Compliance was enforced, and is no longer
      Given the network policy server enforces compliance and remediates
      And the System Health Validator point has validated a statement of health that passes every check, but was created 25 hours ago
      And the network policy server does not enforce compliance
      When the System Health Validator point validates it
      Then the outcome is non-compliant
      And the client is told nothing

    Scenario: The same statement of health, with and without enforcement
      Given the network policy server enforces compliance and remediates
      And a statement of health that passes every check, but was created 25 hours ago
      When the System Health Validator point validates it
      Then the client is told to evaluate itself again, and to present a new statement of health
