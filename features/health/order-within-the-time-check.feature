@shv-point
Feature: The validity period is checked before what the client found

  @SHV-ORDER-01
  Rule: The check of the validity period comes before checks 5 to 7

    Background:
      Given the network policy server enforces compliance and remediates

    Scenario Outline: One that was created 25 hours ago and <second defect>
      Given a statement of health that passes every check, but was created 25 hours ago and <second defect>
      When the System Health Validator point validates it
      Then the outcome is non-compliant
      And the client is told to evaluate itself again, and to present a new statement of health

      Examples:
        | second defect                                                                   |
        | was made with policies that are 1 hour older than the health state reference    |
        | carries a non-compliant status                                                  |
        | carries the failure "client-component" with a known code instead of a status    |
        | carries the failure "client-component" with an unknown code instead of a status |

    Scenario: One without any defect passes them all
      Given a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing
