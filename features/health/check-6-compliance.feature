@shv-point
Feature: Check 6 - what status did the client find?

  @SHV-6-01
  Rule: One that carries a compliant status is compliant

    Scenario: A compliant status
      Given a statement of health that passes every check, and carries a compliant status
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

    Scenario: A compliant status beside missing software updates
      Given a statement of health that passes every check, but carries a compliant status and lacks the software updates "KB1"
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

    Scenario Outline: A compliant status beside the failure "<category>"
      Given a statement of health that passes every check, but carries the failure "<category>" with <code> code beside its status
      When the System Health Validator point validates it
      Then the outcome is compliant

      Examples:
        | category             | code       |
        | client-component     | a known    |
        | client-communication | an unknown |

  @SHV-6-02
  Rule: One that carries no compliant status and no failure is non-compliant

    Scenario: A non-compliant status
      Given a statement of health that passes every check, but carries a non-compliant status
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    Scenario: No status at all
      Given a statement of health that passes every check, but carries no status
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    Scenario Outline: A statement of health that carries <status>, after a compliant one
      Given the System Health Validator point has validated a statement of health that passes every check
      And another statement of health that passes every check, but carries <status>
      When the System Health Validator point validates it
      Then the outcome is non-compliant

      Examples:
        | status                 |
        | a non-compliant status |
        | no status              |

  @SHV-6-03
  Rule: One that carries no compliant status but a failure goes on to the next check

    Scenario Outline: The failure "<category>" instead of a status
      Given a statement of health that passes every check, but carries the failure "<category>" with a known code instead of a status
      When the System Health Validator point validates it
      Then the outcome is the error <category>

      Examples:
        | category             |
        | client-component     |
        | client-communication |

    Scenario Outline: The failure "<category>" beside a non-compliant status
      Given a statement of health that passes every check, but carries a non-compliant status and carries the failure "<category>" with a further known code beside its status
      When the System Health Validator point validates it
      Then the outcome is the error <category>

      Examples:
        | category             |
        | client-component     |
        | client-communication |
